using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Turns a description into one that NSwag makes the right C# of: 3.1 into 3.0, null types into nullable, values of several types
/// into any, examples left out.
/// </summary>
internal static class DescriptionAdapter
{
    public static JsonObject Adapt(Node root)
    {
        var document = (JsonObject)ToJson(root)!;
        if (document["openapi"] is JsonValue)
        {
            document["openapi"] = "3.0.3";
        }

        document.Remove("webhooks");
        document.Remove("x-webhooks");
        document.Remove("jsonSchemaDialect");
        document.Remove("security");
        InlineNames.Add(document);
        Visit(document);
        return document;
    }

    private static void Visit(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, child) in map.ToList())
                {
                    if (child is null && key is not ("default" or "const"))
                    {
                        map.Remove(key);
                    }
                    else if (key is "example" or "examples" && child is not JsonValue { } && !IsPropertyMap(map))
                    {
                        map.Remove(key);
                    }
                    else
                    {
                        Visit(child);
                    }
                }

                SchemaAdapter.Adapt(map);
                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Visit(item);
                }

                break;
        }
    }

    // `properties` may hold a property that is called example.
    private static bool IsPropertyMap(JsonObject map) => map.GetPropertyName() is "properties" or "schemas" or "definitions" && map.Parent is JsonObject;

    private static JsonNode? ToJson(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.GroupBy(entry => entry.Key).Select(group => KeyValuePair.Create(group.Key, ToJson(group.First().Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(ToJson)]),
        ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode { Kind: ScalarKind.String } text => JsonValue.Create(text.Text),
        _ => JsonNode.Parse(NodeJson.Write(node)),
    };
}
