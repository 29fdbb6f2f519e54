using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.MockServer;

/// <summary>Replaces a documented id by a mark, in texts and members' names.</summary>
internal static class TextSwap
{
    /// <summary>Shorter ids are replaced only where they are a whole text: <c>1</c> stands in too many others.</summary>
    private const int ShortestPart = 4;

    /// <summary>A copy of the tree.</summary>
    public static JsonNode? Everywhere(JsonNode? node, string id, string mark) => node switch
    {
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(In(member.Key, id, mark), Everywhere(member.Value, id, mark)))),
        JsonArray list => new JsonArray(list.Select(item => Everywhere(item, id, mark)).ToArray()),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(In(value.GetValue<string>(), id, mark)),
        _ => node?.DeepClone(),
    };

    private static string In(string text, string id, string mark) => id.Length == 0 ? text
        : text == id ? mark
        : id.Length >= ShortestPart ? text.Replace(id, mark, StringComparison.Ordinal) : text;
}
