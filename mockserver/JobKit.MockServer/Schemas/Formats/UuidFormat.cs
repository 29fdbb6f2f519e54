namespace JobKit.MockServer;

/// <summary><c>uuid</c>, RFC 9562. Without hyphens it is loose.</summary>
internal sealed class UuidFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["uuid", "guid"];

    public string Title => "a UUID (3f2a1b5c-8d4e-4f6a-9b7c-0d1e2f3a4b5c)";

    public FormatVerdict Judge(string text) =>
        Guid.TryParseExact(text, "D", out _) ? FormatVerdict.Right : Guid.TryParseExact(text, "N", out _) ? FormatVerdict.Loose : FormatVerdict.Wrong;
}
