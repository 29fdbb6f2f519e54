using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Names operations as C# names methods, and the schemas that stand inside one after it, so that no type is called <c>Response2</c>.</summary>
internal static class InlineNames
{
    public static void Add(JsonObject document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, item) in document["paths"] as JsonObject ?? [])
        {
            foreach (var (method, operation) in item as JsonObject ?? [])
            {
                if (operation is JsonObject map && map["responses"] is JsonObject responses)
                {
                    var stem = new[] { map["operationId"]?.ToString() ?? "", $"{method} {path}", "Operation" }.Select(Naming.Pascal).First(candidate => candidate.Length > 0);
                    var name = stem;
                    for (var number = 2; !taken.Add(name); number++)
                    {
                        name = $"{stem}{number}";
                    }

                    map["operationId"] = name;
                    Name(map, responses, name);
                }
            }
        }
    }

    private static void Name(JsonObject operation, JsonObject responses, string stem)
    {
        Name(operation["requestBody"], stem + "Request");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (status, response) in responses)
        {
            // Two answers are two types; the first is what the operation is about.
            var name = status.StartsWith('2') ? stem + "Response" : stem + "Error";
            Name(response, names.Add(name) ? name : name + Naming.Pascal(status).TrimStart('_'));
        }
    }

    private static void Name(JsonNode? holder, string name)
    {
        foreach (var (_, content) in (holder as JsonObject)?["content"] as JsonObject ?? [])
        {
            if ((content as JsonObject)?["schema"] is JsonObject schema && schema["$ref"] is null && schema["title"] is null)
            {
                schema["title"] = name;
            }
        }
    }
}
