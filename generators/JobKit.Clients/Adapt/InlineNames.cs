using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Names the schemas that stand inside an operation, so that their types are called after it and not <c>Response2</c>.</summary>
internal static class InlineNames
{
    public static void Add(JsonObject document)
    {
        foreach (var (path, item) in document["paths"] as JsonObject ?? [])
        {
            foreach (var (method, operation) in item as JsonObject ?? [])
            {
                if (operation is JsonObject map && map["responses"] is JsonObject responses)
                {
                    Name(map, responses, Naming.Pascal(map["operationId"]?.ToString() ?? $"{method} {path}"));
                }
            }
        }
    }

    private static void Name(JsonObject operation, JsonObject responses, string stem)
    {
        Name(operation["requestBody"], stem + "Request");
        foreach (var (status, response) in responses)
        {
            Name(response, status.StartsWith('2') ? stem + "Response" : stem + "Error");
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
