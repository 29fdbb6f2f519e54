namespace JobKit.MockServer;

/// <summary>What a request asks of the answer in its <c>Prefer</c> headers (RFC 7240), as Prism understands them.</summary>
/// <param name="Example">The name of the documented example that is wanted; null: any.</param>
/// <param name="Code">The HTTP status that is wanted; null: any.</param>
/// <param name="Scenario">The scenario that the job is to have; null: any.</param>
/// <param name="Drive">What is to move it; null: anything.</param>
/// <param name="IsLenient">Whether what a strict vendor would refuse is to pass (<c>handling=lenient</c>, RFC 7240); null: as the server says.</param>
internal sealed record Preference(string? Example, string? Code, string? Scenario = null, string? Drive = null, bool? IsLenient = null)
{
    /// <summary>What the job's life is to be.</summary>
    public ScenarioWish Wish => new(Scenario, ScenarioDrives.TryParse(Drive, out var drive) ? drive : null);

    /// <summary>Reads <c>Prefer</c> headers; null where none of them says anything that we know. Names and their case: as RFC 7240 has it; the first of a name counts.</summary>
    public static Preference? Read(IEnumerable<string?> headers)
    {
        string? example = null, code = null, scenario = null, drive = null;
        bool? isLenient = null;
        foreach (var (name, value) in headers.SelectMany(header => Split(header ?? "")).Select(Pair))
        {
            if (name.Equals("example", StringComparison.OrdinalIgnoreCase))
            {
                example ??= value;
            }
            else if (name.Equals("code", StringComparison.OrdinalIgnoreCase))
            {
                code ??= value;
            }
            else if (name.Equals("scenario", StringComparison.OrdinalIgnoreCase))
            {
                scenario ??= value;
            }
            else if (name.Equals("drive", StringComparison.OrdinalIgnoreCase))
            {
                drive ??= value;
            }
            else if (name.Equals("handling", StringComparison.OrdinalIgnoreCase) && value.ToLowerInvariant() is "lenient" or "strict")
            {
                isLenient ??= value.Equals("lenient", StringComparison.OrdinalIgnoreCase);
            }
        }

        return example is null && code is null && scenario is null && drive is null && isLenient is null ? null : new Preference(example, code, scenario, drive, isLenient);
    }

    /// <summary>The value of <c>Preference-Applied</c>.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        Code is null ? null : $"code={HeaderText.Of(Code)}",
        Example is null ? null : $"example={HeaderText.Of(Example)}",
        Scenario is null ? null : $"scenario={HeaderText.Of(Scenario)}",
        Drive is null ? null : $"drive={HeaderText.Of(Drive)}",
        IsLenient is { } lenient ? $"handling={(lenient ? "lenient" : "strict")}" : null,
    }.Where(text => text is not null));

    // Splits at commas and semicolons outside quotes.
    private static IEnumerable<string> Split(string header)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] == '"')
            {
                quoted = !quoted;
            }
            else if (header[i] is ',' or ';' && !quoted)
            {
                yield return header[start..i];
                start = i + 1;
            }
        }

        yield return header[start..];
    }

    private static (string Name, string Value) Pair(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (text.Trim(), "") : (text[..equals].Trim(), text[(equals + 1)..].Trim().Trim('"'));
    }
}
