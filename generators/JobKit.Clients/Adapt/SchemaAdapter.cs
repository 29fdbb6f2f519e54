using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Adapts one schema, in place.</summary>
internal static class SchemaAdapter
{
    public static void Adapt(JsonObject schema)
    {
        AdaptConst(schema);
        AdaptTypes(schema);
        AdaptBranches(schema, "anyOf");
        AdaptBranches(schema, "oneOf");
        AdaptReference(schema);
        AdaptEnum(schema);
    }

    // NSwag knows no const; an enum of one value says the same.
    private static void AdaptConst(JsonObject schema)
    {
        if (schema["const"] is JsonValue value && schema["enum"] is null)
        {
            schema.Remove("const");
            schema["enum"] = new JsonArray(value.DeepClone());
            schema["type"] ??= value.GetValueKind() == System.Text.Json.JsonValueKind.String ? "string" : null;
        }
    }

    private static void AdaptTypes(JsonObject schema)
    {
        if (schema["type"] is not JsonArray types)
        {
            return;
        }

        var names = types.Select(type => type?.ToString() ?? "null").ToList();
        var others = names.Where(name => name != "null").Distinct().ToList();
        schema.Remove("type");
        if (others.Count == 1)
        {
            schema["type"] = others[0];
        }
        else if (others is ["integer", "number"] or ["number", "integer"])
        {
            schema["type"] = "number";
        }
        else
        {
            // A value of several types is any value; what would be said of each type says nothing then.
            schema.Remove("enum");
            schema.Remove("format");
            schema.Remove("items");
        }

        if (names.Contains("null"))
        {
            schema["nullable"] = true;
        }
    }

    private static void AdaptBranches(JsonObject schema, string key)
    {
        if (schema[key] is not JsonArray branches)
        {
            return;
        }

        var real = branches.Where(branch => !IsNull(branch)).ToList();
        var hadNull = real.Count < branches.Count;
        if (real.Count == 1)
        {
            var only = real[0]!.DeepClone();
            schema.Remove(key);
            if (only is JsonObject inline && inline["$ref"] is null && schema.All(member => member.Key is "description" or "title" or "nullable" or "default"))
            {
                foreach (var (name, value) in inline.ToList())
                {
                    inline.Remove(name);
                    schema[name] = value;
                }
            }
            else
            {
                schema["oneOf"] = new JsonArray(only);
            }
        }
        else
        {
            // One of several shapes is any value: NSwag would take the first, silently.
            schema.Remove(key);
            foreach (var name in new[] { "type", "format", "items", "additionalProperties", "properties", "required", "enum" })
            {
                schema.Remove(name);
            }
        }

        if (hadNull)
        {
            schema["nullable"] = true;
        }
    }

    // A reference that wants to say more of itself is of the type that it refers to, whatever type it says.
    private static void AdaptReference(JsonObject schema)
    {
        if (schema["allOf"] is JsonArray { Count: 1 } only && only[0] is JsonObject part && part["$ref"] is not null && schema["properties"] is null)
        {
            schema.Remove("type");
            schema.Remove("format");
        }
    }

    private static void AdaptEnum(JsonObject schema)
    {
        if (schema["enum"] is not JsonArray values || schema["properties"] is not null)
        {
            return;
        }

        // Words that differ by case alone are two: the type compares them as they are sent. One that no C# line can hold is left to `new("…")`.
        var texts = values.Where(value => value is not null && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
            .Select(value => value!.GetValue<string>()).Where(text => text.Length > 0 && !text.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029'))
            .Distinct(StringComparer.Ordinal).ToList();
        var hasNull = values.Any(value => value is null);
        schema.Remove("enum");
        if (texts.Count > 0 && schema["type"]?.ToString() is null or "string")
        {
            schema["type"] = "string";
            schema.Remove("format");
            schema["enum"] = new JsonArray([.. texts.Select(text => JsonValue.Create(text))]);
            schema["x-enumNames"] = new JsonArray([.. Naming.PascalAll(texts, "Word").Select(name => JsonValue.Create(name))]);
        }

        if (hasNull)
        {
            schema["nullable"] = true;
        }
    }

    private static bool IsNull(JsonNode? branch) => branch is JsonObject map && (map["type"]?.ToString() == "null" || (map.Count == 1 && map["enum"] is JsonArray { Count: 1 } values && values[0] is null) || (map.Count == 1 && map["nullable"] is not null));
}
