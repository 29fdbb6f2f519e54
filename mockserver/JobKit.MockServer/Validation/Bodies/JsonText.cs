using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.MockServer;

/// <summary>JSON as it was sent.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 256, AllowDuplicateProperties = false };

    /// <summary>The value; or what is wrong with the text, and where.</summary>
    public static (JsonNode? Node, string? Error) Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            // Some clients put a byte-order mark before it.
            return (JsonNode.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, documentOptions: Strict), null);
        }
        catch (JsonException problem)
        {
            return (null, Explain(problem));
        }
    }

    // The reader's sentence without its own way to say where, which counts from 0; lines and bytes are counted from 1.
    private static string Explain(JsonException problem)
    {
        var text = problem.Message;
        foreach (var end in new[] { " LineNumber:", " Path:" })
        {
            var index = text.IndexOf(end, StringComparison.Ordinal);
            text = index < 0 ? text : text[..index];
        }

        var place = problem.LineNumber is { } line ? $"line {line + 1}, byte {(problem.BytePositionInLine ?? 0) + 1}: " : "";
        return place + text.TrimEnd('.');
    }
}
