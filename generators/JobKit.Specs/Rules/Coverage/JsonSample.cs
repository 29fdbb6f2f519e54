namespace JobKit.Specs;

/// <summary>A JSON value that stands for all that columns cannot tell from it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text of a scalar; else empty.</param>
internal sealed record JsonSample(JsonSampleKind Kind, string Text = "")
{
    // Numbers that no sane vendor lists, so that each sign has a value that an enum over the same place calls `other`.
    private static readonly string[] Scalars = ["", "true", "false", "0", "0.000", "987654321987", "-987654321987", "a text that nobody lists"];

    private static readonly JsonSampleKind[] Others =
        [JsonSampleKind.Missing, JsonSampleKind.EmptyArray, JsonSampleKind.EmptyObject, JsonSampleKind.Array, JsonSampleKind.Object];

    /// <summary>Nothing.</summary>
    public static JsonSample Missing { get; } = new(JsonSampleKind.Missing);

    /// <summary>Whether <c>presence</c> takes it for absent.</summary>
    public bool IsEmpty => Kind switch
    {
        JsonSampleKind.Missing or JsonSampleKind.EmptyArray or JsonSampleKind.EmptyObject => true,
        JsonSampleKind.Scalar => Text.Length == 0,
        _ => false,
    };

    /// <summary>Whether something can be below it.</summary>
    public bool HasInside => Kind is JsonSampleKind.Array or JsonSampleKind.Object;

    /// <summary>The sign of a number or of numeric text, as a column of that kind names it; null for anything else.</summary>
    public string? Sign
    {
        get
        {
            var digits = Text.StartsWith("-", StringComparison.Ordinal) ? Text.Substring(1) : Text;
            if (digits.Length == 0 || !digits.All(c => c is '.' or (>= '0' and <= '9')))
            {
                return null;
            }

            return digits.All(c => c is '0' or '.') ? "zero" : digits == Text ? "positive" : "negative";
        }
    }

    /// <summary>Values that show every way in which columns can read one place.</summary>
    /// <param name="texts">The texts that the columns tell apart; their other cases come along, as one column may ignore case and the other not.</param>
    public static IEnumerable<JsonSample> For(IEnumerable<string> texts) =>
        Scalars.Concat(texts.SelectMany(text => new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant() })).Distinct(StringComparer.Ordinal)
            .Select(text => new JsonSample(JsonSampleKind.Scalar, text))
            .Concat(Others.Select(kind => new JsonSample(kind)));
}
