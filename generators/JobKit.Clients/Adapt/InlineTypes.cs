using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Gives every type that stands inside another a name after both: NSwag would call it after the property alone, also where that is <c>$expand</c>,
/// <c>System</c> or <c>Value</c>.
/// </summary>
internal sealed class InlineTypes(JsonObject named, SchemaNames names, bool isVersion2)
{
    /// <summary>Names them in the whole document; what is new stands among its schemas.</summary>
    public void Name(JsonObject paths)
    {
        foreach (var (name, schema) in named.ToList())
        {
            NameInside(schema as JsonObject, name);
        }

        foreach (var operation in Contents.Operations(paths))
        {
            NameParameters(operation, operation["operationId"]!.ToString());
        }

        foreach (var schema in Contents.Of(paths).Select(place => place["schema"]!.AsObject()))
        {
            NameInside(schema, schema["title"]?.ToString() ?? "Content");
        }
    }

    // A parameter of 2.0 cannot refer to a type: its words are said by its description alone.
    private void NameParameters(JsonObject operation, string owner)
    {
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var holder in new[] { parameter, parameter["items"] as JsonObject }.OfType<JsonObject>().Where(_ => isVersion2))
            {
                holder.Remove("enum");
                holder.Remove("x-enumNames");
            }

            NameMember(parameter, "schema", owner + Naming.Pascal(parameter["name"]?.ToString() ?? ""));
        }
    }

    private void NameInside(JsonObject? schema, string owner)
    {
        if (schema is null)
        {
            return;
        }

        if (schema["properties"] is JsonObject properties)
        {
            foreach (var property in properties.Select(member => member.Key).ToList())
            {
                NameMember(properties, property, owner + Naming.Pascal(WireNames.Stem(property)));
            }
        }

        NameMember(schema, "items", owner + "Item");
        NameMember(schema, "additionalProperties", owner + "Value");
        foreach (var part in new[] { "allOf", "oneOf" }.SelectMany(key => schema[key] as JsonArray ?? []))
        {
            NameInside(part as JsonObject, owner);
        }
    }

    private void NameMember(JsonObject holder, string key, string name)
    {
        if (holder[key] is not JsonObject schema || schema["$ref"] is not null)
        {
            return;
        }

        if (!IsType(schema))
        {
            // What a list or a map of the property holds is called after the property, not after the list.
            NameMember(schema, "items", name);
            NameMember(schema, "additionalProperties", name);
            NameInside(schema, name);
            return;
        }

        var own = names.New(name);
        var reference = new JsonObject { ["$ref"] = (isVersion2 ? "#/definitions/" : "#/components/schemas/") + own };
        holder[key] = Reference(schema, reference);
        named[own] = schema;
        NameInside(schema, own);
    }

    // Whether null is allowed, and what is said of it, belong to the place and not to the type.
    private JsonObject Reference(JsonObject schema, JsonObject reference)
    {
        var about = new[] { "description", "deprecated", "nullable", "x-nullable" }.Where(key => schema[key] is not null).ToDictionary(key => key, key => schema[key]!.DeepClone());
        schema.Remove("nullable");
        schema.Remove("x-nullable");
        return about.Count == 0 ? reference : new JsonObject(about.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)member.Value))) { [isVersion2 ? "allOf" : "oneOf"] = new JsonArray(reference) };
    }

    private static bool IsType(JsonObject schema) =>
        schema["enum"] is not null || schema["properties"] is JsonObject { Count: > 0 } || schema["allOf"] is JsonArray { Count: > 1 };
}
