using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Takes exactly what a request selects out of an object; what the object does not have is made up, by the schema where there is one.</summary>
/// <param name="call">The request.</param>
/// <param name="schema">The vendor's schema; null where the folder has none.</param>
/// <param name="time">What made-up times show.</param>
internal sealed class GraphQLView(GraphQLCall call, GraphQLSchema? schema, string time)
{
    private const int MaxDepth = 40;

    /// <param name="value">The object, list or scalar; its members have the names of <paramref name="shown"/>.</param>
    /// <param name="field">The field that is asked for.</param>
    /// <param name="shown">The selection that made the object (with its aliases); null where members have the fields' own names.</param>
    /// <param name="type">Its type; null where that is not known.</param>
    /// <param name="depth">How deep the answer is already.</param>
    public JsonNode? Of(JsonNode? value, GraphQLFieldSelection field, GraphQLFieldSelection? shown, GraphQLType? type, int depth = 0) => value switch
    {
        null => null,
        JsonArray list => new JsonArray(list.Select(item => Of(item, field, shown, type?.Items, depth)).ToArray()),
        JsonObject map when field.Selections.Count > 0 && depth < MaxDepth => Object(map, field, shown, type, depth),
        _ => value.DeepClone(),
    };

    /// <summary>A value for a field that nothing is known about.</summary>
    public JsonNode? MakeUp(GraphQLFieldSelection field, GraphQLType? type, int depth = 0)
    {
        if (type is { Name: null, Items: { } items })
        {
            return new JsonArray(MakeUp(field, items, depth));
        }

        return field.Selections.Count > 0 && depth < MaxDepth ? Object([], field, null, type, depth) : GraphQLLeaf.MakeUp(field.Name, type, schema, time);
    }

    /// <summary>The type of a field of a type; null where that is not known.</summary>
    public GraphQLType? TypeOf(GraphQLTypeDefinition? parent, string field) => parent?.Field(field)?.Type;

    /// <summary>What <c>__typename</c> says; a guess by the field's name where the type is not known.</summary>
    public static JsonNode TypeName(GraphQLTypeDefinition? type, string field) => JsonValue.Create(type?.Name ?? char.ToUpperInvariant(field[0]) + field[1..]);

    private JsonObject Object(JsonObject map, GraphQLFieldSelection field, GraphQLFieldSelection? shown, GraphQLType? type, int depth)
    {
        var definition = type is not null && schema is not null && schema.Types.TryGetValue(type.Core, out var found) ? found : null;
        var result = new JsonObject();
        foreach (var wanted in call.Fields(field.Selections))
        {
            if (wanted.Name == "__typename")
            {
                result[wanted.ResponseName] = TypeName(definition, field.Name);
                continue;
            }

            var source = shown is null ? null : call.Fields(shown.Selections).FirstOrDefault(one => one.Name == wanted.Name);
            var fieldType = TypeOf(definition, wanted.Name);
            var name = source?.ResponseName ?? wanted.Name;
            result[wanted.ResponseName] = map.ContainsKey(name) ? Of(map[name], wanted, source, fieldType, depth + 1) : MakeUp(wanted, fieldType, depth + 1);
        }

        return result;
    }
}
