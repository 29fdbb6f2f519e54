using System.Globalization;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Builds a value that a schema allows: its own example, default or first enum value, else one by type and format.</summary>
/// <param name="draft">Where times become marks.</param>
/// <param name="schemas">What judges the schema's own examples: one that breaks it is not used. Null: they are taken as they are.</param>
internal sealed class SchemaValues(Draft draft, SchemaCompiler? schemas)
{
    // Optional members further down are left out: descriptions nest without end.
    private const int OptionalDepth = 3;
    private const int MaxDepth = 24;

    private int _parts;

    /// <summary>The value; times in it are marks of <paramref name="draft"/>.</summary>
    public static JsonNode? Build(Schema schema, Draft draft, SchemaCompiler? schemas = null) => new SchemaValues(draft, schemas).Build(schema, []);

    private JsonNode? Build(Schema schema, List<Node> above)
    {
        if (Given(schema) is { } given)
        {
            return given;
        }

        if (above.Count >= MaxDepth || above.Contains(schema.Node))
        {
            return null;
        }

        above.Add(schema.Node);
        try
        {
            return Combined(schema, above) ?? ByType(schema, above);
        }
        finally
        {
            above.RemoveAt(above.Count - 1);
        }
    }

    private JsonNode? Given(Schema schema)
    {
        foreach (var node in schema.Examples.Select(example => example.Value).Take(1).Append(schema.Default))
        {
            if (node is not (null or ScalarNode { Kind: ScalarKind.Null }) && NodeValues.ToJson(node) is { } given && IsAllowed(schema, given))
            {
                return given;
            }
        }

        return schema.Enum.Count > 0 ? NodeValues.ToJson(schema.Enum[0]) : null;
    }

    private bool IsAllowed(Schema schema, JsonNode value) => schemas is null || schemas.Of(schema).Problems(SchemaValue.Of(value), SchemaDirection.Answer).All(problem => problem.IsNote);

    private JsonNode? Combined(Schema schema, List<Node> above)
    {
        if (schema.AllOf.Count > 0)
        {
            _parts++;
            var parts = schema.AllOf.Select(part => Build(part, above)).Append(schema.Properties.Count > 0 ? Object(schema, above) : null).Where(part => part is not null).ToArray();
            _parts--;
            return parts.All(part => part is JsonObject) && parts.Length > 0 ? Merge(parts.Cast<JsonObject>()) : parts.FirstOrDefault();
        }

        var choice = schema.OneOf.Concat(schema.AnyOf).FirstOrDefault(branch => branch.Types.Count > 0 || !branch.Nullable);
        if (choice is null)
        {
            return null;
        }

        var chosen = Build(choice, above);
        return schema.Properties.Count > 0 && chosen is JsonObject map ? Merge([Object(schema, above), map]) : chosen;
    }

    private static JsonObject Merge(IEnumerable<JsonObject> parts)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in parts.SelectMany(part => part))
        {
            // What one part allows to be null another may not.
            if (value is not null || !merged.ContainsKey(name))
            {
                merged[name] = value?.DeepClone();
            }
        }

        return merged;
    }

    private JsonNode? ByType(Schema schema, List<Node> above) => schema.Types.FirstOrDefault() switch
    {
        "object" => Object(schema, above),
        "array" => Array(schema, above),
        "integer" or "number" => Number(schema),
        "boolean" => JsonValue.Create(true),
        "string" => JsonValue.Create(Text(schema)),
        _ when schema.Properties.Count > 0 => Object(schema, above),
        _ when schema.Items is not null => Array(schema, above),
        _ => schema.Nullable ? null : new JsonObject(),
    };

    private JsonObject Object(Schema schema, List<Node> above)
    {
        var map = new JsonObject();
        foreach (var (name, property) in schema.Properties)
        {
            var required = schema.Required.Contains(name);
            if (!required && above.Count > OptionalDepth)
            {
                continue;
            }

            // What may be null and has no example is null: a made-up error text would say that something failed.
            var value = property.Nullable && property.Properties.Count == 0 && Given(property) is null ? null : Build(property, above);
            if (value is not null || property.Nullable || (required && SchemaNull.IsAllowed(property)))
            {
                map[name] = value;
            }
        }

        // What a part asks for another part may declare.
        foreach (var name in schema.Required.Where(name => _parts == 0 && !map.ContainsKey(name) && schema.Property(name) is null))
        {
            map[name] = "text";
        }

        return map;
    }

    private JsonArray Array(Schema schema, List<Node> above)
    {
        var count = Math.Clamp((int)(Limit(schema, "minItems") ?? 1), above.Count > OptionalDepth ? 0 : 1, 10);
        var list = new JsonArray();
        for (var i = 0; i < count && schema.Items is { } item; i++)
        {
            if (Build(item, above) is not { } value)
            {
                break;
            }

            list.Add(value);
        }

        return list;
    }

    private static JsonNode Number(Schema schema)
    {
        var exclusive = Limit(schema, "exclusiveMinimum") + 1;
        var least = Math.Max(Limit(schema, "minimum") ?? 0, exclusive ?? 0);
        var most = Limit(schema, "maximum") ?? double.MaxValue;
        return JsonPlaces.Number(Math.Min(least == 0 && most >= 1 ? 1 : least, most).ToString("R", CultureInfo.InvariantCulture));
    }

    private string Text(Schema schema) => schema.Format switch
    {
        "date-time" => draft.Mark(new Hole(HoleKind.UpdatedAt, Time: TimeStyle.Rfc3339)),
        "date" => draft.Mark(new Hole(HoleKind.UpdatedAt, Time: new TimeStyle("yyyy-MM-dd"))),
        "uuid" => "3f2a1b5c-8d4e-4f6a-9b7c-0d1e2f3a4b5c",
        "uri" or "url" or "uri-reference" => "https://results.example.com/1",
        "email" => "someone@example.com",
        "time" => "09:30:00Z",
        "duration" => "PT1H30M",
        "hostname" => "api.example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "json-pointer" => "/jobs/0",
        "byte" => "AAAA",
        _ => "text".PadRight((int)Math.Min(Limit(schema, "minLength") ?? 0, 1000), 'x') is var text && Limit(schema, "maxLength") is { } most && most < text.Length ? text[..(int)most] : text,
    };

    private static double? Limit(Schema schema, string keyword) =>
        schema.Node is MapNode map && map[keyword] is ScalarNode { Text: var text } && double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
