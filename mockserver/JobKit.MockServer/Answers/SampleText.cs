namespace JobKit.MockServer;

/// <summary>The value of <c>JobKit-Sample</c>: where an answer comes from.</summary>
internal static class SampleText
{
    private const string DocumentedAs = "documented; name=";

    /// <summary>An answer that the vendor shows.</summary>
    public static string Documented(string name) => DocumentedAs + HeaderText.Of(name);

    /// <summary>An answer that was made.</summary>
    /// <param name="name">What it shows.</param>
    /// <param name="from">The documented one that it was made from; null: the schema.</param>
    /// <param name="invalidAt">The first place that breaks the schema, as a JSON Pointer; null where none does.</param>
    public static string Derived(string name, string? from = null, string? invalidAt = null) =>
        $"derived; name={HeaderText.Of(name)}" + (from is null ? "" : $"; from={HeaderText.Of(from)}") + (invalidAt is null ? "" : $"; invalid-at={HeaderText.Of(invalidAt.Length == 0 ? "/" : invalidAt)}");

    /// <summary>The name of the documented answer; null where it is none.</summary>
    public static string? NameOf(string? sample) => sample?.StartsWith(DocumentedAs, StringComparison.Ordinal) == true ? sample[DocumentedAs.Length..] : null;
}
