using System.Text.Json.Nodes;

namespace JobKit.Clients;

/// <summary>
/// Turns <c>allOf</c> into what C# can inherit: one base, and beside it the properties that the other parts add, each once. NSwag gives up where
/// two parts have a property of one name.
/// </summary>
internal sealed class Compositions(JsonObject named)
{
    /// <summary>Does so for every named schema and every schema of a body or an answer, wherever in it one is composed.</summary>
    public void Flatten(JsonObject paths)
    {
        foreach (var (name, schema) in named.ToList())
        {
            FlattenInside(schema as JsonObject, name);
        }

        foreach (var schema in Contents.Of(paths).Select(place => place["schema"]))
        {
            FlattenInside(schema as JsonObject, null);
        }
    }

    private void FlattenInside(JsonObject? schema, string? name)
    {
        if (schema is null)
        {
            return;
        }

        if (schema["allOf"] is JsonArray { Count: > 0 } parts && IsObject(schema, parts))
        {
            Flatten(schema, parts, name);
        }

        foreach (var (_, member) in schema["properties"] as JsonObject ?? [])
        {
            FlattenInside(member as JsonObject, null);
        }

        FlattenInside(schema["items"] as JsonObject, null);
        FlattenInside(schema["additionalProperties"] as JsonObject, null);
    }

    private void Flatten(JsonObject schema, JsonArray parts, string? name)
    {
        var heritage = parts.OfType<JsonObject>().FirstOrDefault(part => Target(part) is { } target && !Reaches(target, name, []));
        var inherited = PropertiesOf(heritage, []).Select(property => property.Key).ToHashSet(StringComparer.Ordinal);
        var own = new[] { schema }.Concat(parts.OfType<JsonObject>().Where(part => part != heritage)).ToList();
        var properties = new JsonObject(own.SelectMany((part, index) => index == 0 ? Own(part) : PropertiesOf(part, [])).Where(property => !inherited.Contains(property.Key))
            .DistinctBy(property => property.Key).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
        var required = own.Select(part => Resolve(part)["required"]).OfType<JsonArray>().SelectMany(names => names.Select(one => one!.ToString())).Distinct().Where(properties.ContainsKey);
        schema["properties"] = properties;
        schema["required"] = new JsonArray([.. required.Select(one => JsonValue.Create(one))]);
        schema["type"] = "object";
        schema.Remove("allOf");
        if (heritage is not null)
        {
            schema["allOf"] = new JsonArray(heritage.DeepClone());
        }
    }

    // A part that says nothing of properties (a single reference beside a description) is no composition.
    private bool IsObject(JsonObject schema, JsonArray parts) =>
        schema["properties"] is not null || parts.Count > 1
            ? Own(schema).Concat(parts.OfType<JsonObject>().SelectMany(part => PropertiesOf(part, []))).Any()
            : parts[0] is JsonObject only && only["$ref"] is null && PropertiesOf(only, []).Any();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Own(JsonObject schema) => schema["properties"] as JsonObject ?? [];

    private IEnumerable<KeyValuePair<string, JsonNode?>> PropertiesOf(JsonObject? part, HashSet<JsonObject> path)
    {
        if (part is null || Resolve(part) is var schema && !path.Add(schema))
        {
            return [];
        }

        return Own(schema).Concat((schema["allOf"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(inner => PropertiesOf(inner, path)));
    }

    private bool Reaches(JsonObject schema, string? name, HashSet<JsonObject> path) => name is not null && path.Add(schema)
        && (schema == named[name] || (schema["allOf"] as JsonArray ?? []).OfType<JsonObject>().Select(Target).OfType<JsonObject>().Any(target => Reaches(target, name, path)));

    private JsonObject Resolve(JsonObject part) => Target(part) ?? part;

    private JsonObject? Target(JsonObject part) => part["$ref"]?.ToString() is { } reference ? named[reference[(reference.LastIndexOf('/') + 1)..]] as JsonObject : null;
}
