namespace JobKit.MockServer;

/// <summary><c>json-pointer</c>, RFC 6901.</summary>
internal sealed class JsonPointerFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["json-pointer"];

    public string Title => "a JSON Pointer (/jobs/0)";

    public FormatVerdict Judge(string text)
    {
        for (var index = text.IndexOf('~', StringComparison.Ordinal); index >= 0; index = text.IndexOf('~', index + 1))
        {
            if (index + 1 >= text.Length || text[index + 1] is not ('0' or '1'))
            {
                return FormatVerdict.Wrong;
            }
        }

        return text.Length == 0 || text[0] == '/' ? FormatVerdict.Right : FormatVerdict.Wrong;
    }
}
