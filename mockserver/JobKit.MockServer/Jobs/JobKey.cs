namespace JobKit.MockServer;

/// <summary>What names a job in its session.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Key">The key fields in order, encoded and joined by <c>/</c>, so that no two keys are one text.</param>
internal readonly record struct JobKey(string Provider, string Key)
{
    /// <summary>The fields, decoded.</summary>
    public IReadOnlyList<string> Fields => Key.Split('/').Select(Uri.UnescapeDataString).ToArray();

    public static JobKey Of(string provider, IReadOnlyList<string> fields) => new(provider, fields is [var only] ? Uri.EscapeDataString(only) : string.Join('/', fields.Select(Uri.EscapeDataString)));

    /// <summary>Reads a reference (<c>acme:red/7</c>); null where it is none.</summary>
    public static JobKey? Parse(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 || colon == reference.Length - 1 ? null : new JobKey(reference[..colon], string.Join('/', reference[(colon + 1)..].Split('/').Select(part => Uri.EscapeDataString(Uri.UnescapeDataString(part)))));
    }

    /// <summary>Whether a text means this job: its reference, its whole key, or one field of it.</summary>
    public bool IsMeantBy(string text) => text == ToString() || text == Key || Fields.Contains(text, StringComparer.Ordinal);

    /// <summary>The reference.</summary>
    public override string ToString() => $"{Provider}:{Key}";
}
