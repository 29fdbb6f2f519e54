namespace JobKit.MockServer;

/// <summary><c>uri</c>, RFC 3986: with its scheme.</summary>
internal sealed class UriFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["uri", "url", "iri"];

    public string Title => "a URI with its scheme (https://example.com/1)";

    public FormatVerdict Judge(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase) && !text.Contains(' ', StringComparison.Ordinal) ? FormatVerdict.Right : FormatVerdict.Wrong;
}
