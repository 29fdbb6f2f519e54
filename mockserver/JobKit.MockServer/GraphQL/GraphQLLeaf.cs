using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes up scalars: by type where it is known, else by what the field's name promises.</summary>
internal static class GraphQLLeaf
{
    public static JsonNode? MakeUp(string field, GraphQLType? type, GraphQLSchema? schema, string time) => type?.Core switch
    {
        null => ByName(field, time),
        "ID" => JsonValue.Create("made-up-1"),
        "Int" => JsonValue.Create(1),
        "Float" => JsonValue.Create(1.5),
        "Boolean" => JsonValue.Create(true),
        "String" => ByName(field, time) ?? (type.IsRequired ? JsonValue.Create("made up") : null),
        var name when schema is not null && schema.Types.TryGetValue(name, out var definition) && definition.Values.Count > 0 => JsonValue.Create(definition.Values[0]),
        var name when IsTime(name) => JsonValue.Create(time),
        _ => type.IsRequired ? JsonValue.Create("made up") : null,
    };

    private static JsonNode? ByName(string field, string time) =>
        IsTime(field) ? JsonValue.Create(time)
        : field == "id" || field.EndsWith("Id", StringComparison.Ordinal) ? JsonValue.Create("made-up-1")
        : field == "name" ? JsonValue.Create("made up")
        : field is "count" or "offset" or "limit" or "totalCount" ? JsonValue.Create(1)
        : null;

    private static bool IsTime(string name) =>
        name.EndsWith("DateTime", StringComparison.Ordinal) || name.EndsWith("At", StringComparison.Ordinal) || name.EndsWith("Date", StringComparison.Ordinal) || name is "Time" or "Timestamp";
}
