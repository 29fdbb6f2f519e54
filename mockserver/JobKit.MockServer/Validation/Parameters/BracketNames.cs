using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;

namespace JobKit.MockServer;

/// <summary>Builds a map of texts from names such as <c>a[b][c]</c>, <c>a[0][b]</c> and <c>a[]</c>, as forms and queries carry them.</summary>
internal static class BracketNames
{
    private const int MostDepth = 16;
    private const int MostIndex = 10_000;

    /// <param name="fields">The names and their values.</param>
    /// <param name="isList">Whether a name without brackets means a list; null: where it comes more than once.</param>
    public static JsonObject Build(IEnumerable<KeyValuePair<string, StringValues>> fields, Func<string, bool>? isList = null)
    {
        var root = new JsonObject();
        foreach (var (name, values) in fields)
        {
            var path = Path(name);
            var asList = path[^1].Length == 0 || values.Count > 1 || (path.Count == 1 && isList?.Invoke(path[0]) == true);
            var value = asList ? new JsonArray([.. values.Select(text => (JsonNode)JsonValue.Create(text ?? "")!)]) : (JsonNode)JsonValue.Create(values.ToString())!;
            Put(root, path[^1].Length == 0 && path.Count > 1 ? path[..^1] : path, value);
        }

        return root;
    }

    private static List<string> Path(string name)
    {
        var open = name.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0 || !name.EndsWith(']'))
        {
            return [name];
        }

        var path = new List<string> { name[..open] };
        path.AddRange(name[(open + 1)..^1].Split("][", MostDepth));
        return path;
    }

    private static void Put(JsonObject root, List<string> path, JsonNode value)
    {
        JsonNode at = root;
        for (var index = 0; index < path.Count; index++)
        {
            var isLast = index == path.Count - 1;
            var next = isLast ? value : Get(at, path[index]) ?? (IsIndex(path[index + 1]) ? new JsonArray() : new JsonObject());
            if (isLast || next.Parent is null)
            {
                Set(at, path[index], next);
            }

            if (next is JsonValue && !isLast)
            {
                return;
            }

            at = next;
        }
    }

    private static bool IsIndex(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < MostIndex;

    private static JsonNode? Get(JsonNode at, string name) => at switch
    {
        JsonObject map => map[name],
        JsonArray list when IsIndex(name) && int.Parse(name, CultureInfo.InvariantCulture) is var index && index < list.Count => list[index],
        _ => null,
    };

    private static void Set(JsonNode at, string name, JsonNode value)
    {
        switch (at)
        {
            case JsonObject map:
                map[name] = value;
                break;
            case JsonArray list when IsIndex(name) && int.Parse(name, CultureInfo.InvariantCulture) is var index && index < list.Count:
                list[index] = value;
                break;
            case JsonArray list:
                list.Add(value);
                break;
        }
    }
}
