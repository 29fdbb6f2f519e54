using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Between the reader's nodes and JSON that can be changed.</summary>
internal static class NodeValues
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 256, AllowDuplicateProperties = false };

    /// <summary>The node as JSON. A YAML number that JSON cannot write becomes text.</summary>
    public static JsonNode? ToJson(Node node)
    {
        try
        {
            return JsonNode.Parse(NodeJson.Write(node), documentOptions: Lenient);
        }
        catch (JsonException)
        {
            return node is ScalarNode scalar ? JsonValue.Create(scalar.Text) : null;
        }
    }

    /// <summary>JSON text as nodes; null where it is none.</summary>
    public static Node? ToNode(string json) => DocumentReader.Read(new SourceFile("answer.json", "answer.json", json)).Root;

    /// <summary>JSON as bytes, compact.</summary>
    public static byte[] ToBytes(JsonNode? json) => Encoding.UTF8.GetBytes(json?.ToJsonString(Compact) ?? "null");

    /// <summary>The bytes as JSON; false where they are none.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out JsonNode? json)
    {
        try
        {
            json = JsonNode.Parse(utf8, documentOptions: Lenient);
            return true;
        }
        catch (JsonException)
        {
            json = null;
            return false;
        }
    }
}
