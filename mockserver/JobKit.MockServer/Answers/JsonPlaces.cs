using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.MockServer;

/// <summary>Reads, writes and clears places of a JSON tree.</summary>
internal static class JsonPlaces
{
    /// <summary>The value there; null where there is none, and where it is JSON's null.</summary>
    public static JsonNode? Get(JsonNode? root, IEnumerable<string> path)
    {
        foreach (var name in path)
        {
            root = root switch
            {
                JsonObject map => map[name],
                JsonArray list when Index(name) is { } index && index < list.Count => list[index],
                _ => null,
            };
        }

        return root;
    }

    /// <summary>Whether there is a value, be it null.</summary>
    public static bool Exists(JsonNode? root, IReadOnlyList<string> path) =>
        path.Count == 0 || (Get(root, path.Take(path.Count - 1)) switch
        {
            JsonObject map => map.ContainsKey(path[^1]),
            JsonArray list => Index(path[^1]) < list.Count,
            _ => false,
        });

    /// <summary>Writes a value there; objects on the way are made, and an array where a first element is asked for. The tree's new root, or null where the place cannot be: a scalar or a short array is in the way.</summary>
    public static JsonNode? Set(JsonNode? root, IReadOnlyList<string> path, JsonNode? value)
    {
        if (path.Count == 0)
        {
            return value;
        }

        root ??= new JsonObject();
        var at = root;
        for (var i = 0; i < path.Count - 1; i++)
        {
            var next = Get(at, [path[i]]);
            if (next is not (JsonObject or JsonArray))
            {
                next = path[i + 1] == "0" ? new JsonArray() : new JsonObject();
                if (!Put(at, path[i], next))
                {
                    return null;
                }
            }

            at = next;
        }

        return Put(at, path[^1], value) ? root : null;
    }

    /// <summary>Takes the member away; in an array it becomes null.</summary>
    public static void Remove(JsonNode? root, IReadOnlyList<string> path)
    {
        switch (path.Count == 0 ? null : Get(root, path.Take(path.Count - 1)))
        {
            case JsonObject map:
                map.Remove(path[^1]);
                break;
            case JsonArray list when Index(path[^1]) is { } index && index < list.Count:
                list[index] = null;
                break;
        }
    }

    /// <summary>Whether the language calls the value absent for <c>as: presence</c>.</summary>
    public static bool IsNothing(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonObject map => map.Count == 0,
        JsonValue value => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0,
        _ => false,
    };

    /// <summary>The text of a scalar as it stands in JSON; null for anything else.</summary>
    public static string? ScalarText(JsonNode? node) => node is not JsonValue value
        ? null
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    /// <summary>A number as JSON writes it, whatever its size.</summary>
    public static JsonNode Number(string text) => JsonNode.Parse(text)!;

    private static bool Put(JsonNode at, string name, JsonNode? value)
    {
        switch (at)
        {
            case JsonObject map:
                map[name] = value;
                return true;
            case JsonArray list when Index(name) is { } index && index <= list.Count:
                if (index == list.Count)
                {
                    list.Add(value);
                }
                else
                {
                    list[index] = value;
                }

                return true;
            default:
                return false;
        }
    }

    private static int? Index(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
