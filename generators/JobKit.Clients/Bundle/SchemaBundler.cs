using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Takes schemas over into a bundle. What a <c>$ref</c> leads to, wherever it stands, becomes a named schema of the bundle, once.</summary>
internal sealed class SchemaBundler(DocumentSet documents, SchemaNames names, bool isVersion2)
{
    // What NSwag makes C# of; the rest (examples, defaults, bounds, extensions) says nothing to a typed client, or the wrong thing.
    private static readonly string[] Texts = ["description", "title", "type", "format"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];
    private static readonly HashSet<string> Formats = ["int32", "int64", "float", "double", "decimal", "date", "date-time", "byte", "binary", "uuid", "guid"];

    private readonly Queue<(string Name, Placed Place)> _open = new();

    /// <summary>Takes a named schema of the description, whether something uses it or not.</summary>
    public void AddNamed(string name, Placed place) => _ = Reference(place, name);

    /// <summary>The named schemas, with all that they lead to.</summary>
    public JsonObject Named()
    {
        var named = new JsonObject();
        while (_open.TryDequeue(out var next))
        {
            named[next.Name] = Read(next.Place);
        }

        return named;
    }

    /// <summary>A schema, in place of use.</summary>
    public JsonObject Read(Placed? place)
    {
        // `true`, `false` and what is no schema at all: any value.
        if (place is not { Node: MapNode map } schema)
        {
            return [];
        }

        if (map["$ref"] is ScalarNode reference)
        {
            return Reference(schema, reference.Text[(reference.Text.LastIndexOf('/') + 1)..]);
        }

        var read = new JsonObject();
        foreach (var key in Texts.Where(key => schema.Text(key) is not null))
        {
            read[key] = SafeText.Comment(schema.Text(key)!);
        }

        ReadShape(schema, map, read);
        SchemaAdapter.Adapt(read);
        AdaptFormat(read);
        if (isVersion2 && read.Remove("nullable"))
        {
            read["x-nullable"] = true;
        }

        return read;
    }

    private void ReadShape(Placed schema, MapNode map, JsonObject read)
    {
        if (map["type"] is ListNode types)
        {
            read["type"] = new JsonArray([.. types.Items.OfType<ScalarNode>().Select(type => JsonValue.Create(type.Text))]);
        }

        foreach (var key in new[] { "const", "enum" }.Where(key => map[key] is not null))
        {
            read[key] = JsonNode.Parse(NodeJson.Write(map[key]!));
        }

        if (schema.IsTrue("nullable") || schema.IsTrue("x-nullable"))
        {
            read["nullable"] = true;
        }

        if (schema.IsTrue("deprecated"))
        {
            read["deprecated"] = true;
        }

        if (map["properties"] is MapNode)
        {
            read["properties"] = new JsonObject(schema.Map("properties").DistinctBy(property => property.Entry.Key)
                .Select(property => KeyValuePair.Create(WireNames.Encode(property.Entry.Key), (JsonNode?)Read(property.Value))));
            read["type"] ??= "object";
        }

        if (map["required"] is ListNode required && read["properties"] is JsonObject properties)
        {
            read["required"] = new JsonArray([.. required.Items.OfType<ScalarNode>().Select(name => WireNames.Encode(name.Text)).Where(properties.ContainsKey).Distinct().Select(name => JsonValue.Create(name))]);
        }

        if (map["items"] is not null)
        {
            read["items"] = Read(schema["items"]);
            read["type"] ??= "array";
        }
        else if (schema.Text("type") == "array")
        {
            read["items"] = new JsonObject();
        }

        if (map["additionalProperties"] is MapNode)
        {
            read["additionalProperties"] = Read(schema["additionalProperties"]);
        }

        foreach (var key in Lists.Where(key => map[key] is ListNode { Items.Count: > 0 }))
        {
            read[key] = new JsonArray([.. schema.List(key).Select(branch => Read(branch))]);
        }
    }

    private JsonObject Reference(Placed place, string suggestion)
    {
        // A reference that leads nowhere, or in a circle, says nothing of the value: any.
        if (documents.Follow(place) is not { Node: MapNode } target)
        {
            return [];
        }

        if (names.Add(target.Node, Uri.UnescapeDataString(suggestion), out var name))
        {
            _open.Enqueue((name, target));
        }

        return new JsonObject { ["$ref"] = (isVersion2 ? "#/definitions/" : "#/components/schemas/") + name };
    }

    // A whole number without a size may be larger than 2 to the 31st.
    private static void AdaptFormat(JsonObject schema)
    {
        var format = schema["format"]?.ToString();
        if (format is not null && !Formats.Contains(format))
        {
            schema.Remove("format");
        }

        if (schema["type"]?.ToString() == "integer" && schema["format"]?.ToString() != "int32")
        {
            schema["format"] = "int64";
        }
    }
}
