namespace JobKit.MockServer;

/// <summary><c>uri-reference</c>, RFC 3986.</summary>
internal sealed class UriReferenceFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["uri-reference", "iri-reference"];

    public string Title => "a URI, or a part of one (/jobs/1)";

    public FormatVerdict Judge(string text) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) && text.AsSpan().IndexOfAny(" \\<>\"") < 0 ? FormatVerdict.Right : FormatVerdict.Wrong;
}
