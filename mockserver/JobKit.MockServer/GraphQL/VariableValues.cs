using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Holds the values that are sent for variables against their types; those that have to come do. What a schema does not know is not judged.</summary>
internal static class VariableValues
{
    public static IEnumerable<GraphQLProblem> Check(GraphQLSchema schema, GraphQLOperation operation, JsonObject variables)
    {
        foreach (var variable in operation.Variables)
        {
            if (!variables.TryGetPropertyValue(variable.Name, out var value))
            {
                if (variable.Type.IsRequired && variable.Default is null)
                {
                    yield return new GraphQLProblem($"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.", variable.Location);
                }
            }
            else if (Problem(schema, value, variable.Type, "") is { } problem)
            {
                yield return new GraphQLProblem($"Variable \"${variable.Name}\" got invalid value{problem}", variable.Location);
            }
        }
    }

    // What is wrong, from the place in the value on; the value itself is not shown.
    private static string? Problem(GraphQLSchema schema, JsonNode? value, GraphQLType type, string at)
    {
        if (value is null)
        {
            return type.IsRequired ? Wrong(at, $"Expected non-nullable type \"{type}\" not to be null.") : null;
        }

        if (type.Items is { } items)
        {
            return value is JsonArray list ? list.Select((item, index) => Problem(schema, item, items, $"{at}[{index}]")).FirstOrDefault(problem => problem is not null) : Problem(schema, value, items, at);
        }

        var definition = schema.Type(type.Core);
        return definition?.Kind switch
        {
            GraphQLTypeKind.Enum => value.GetValueKind() == JsonValueKind.String && definition.Values.Contains(value.GetValue<string>()) ? null : Wrong(at, $"Value does not exist in \"{definition.Name}\" enum."),
            GraphQLTypeKind.Input => Input(schema, value, definition, at),
            null when GraphQLScalars.IsBuiltIn(type.Core) && !IsOf(value, type.Core) => Wrong(at, GraphQLScalars.Refusal(type.Core, null)),
            _ => null,
        };
    }

    private static string? Input(GraphQLSchema schema, JsonNode value, GraphQLTypeDefinition definition, string at)
    {
        if (value is not JsonObject map)
        {
            return Wrong(at, $"Expected type \"{definition.Name}\" to be an object.");
        }

        if (map.Select(member => member.Key).FirstOrDefault(name => definition.Field(name) is null) is { } unknown)
        {
            var nearest = Nearest.Of(unknown, definition.Fields.Select(field => field.Name));
            return Wrong(at, $"Field \"{unknown}\" is not defined by type \"{definition.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"));
        }

        if (definition.IsOneOf && (map.Count != 1 || map.Single().Value is null))
        {
            return Wrong(at, $"Exactly one key must be specified for OneOf type \"{definition.Name}\", and not as null.");
        }

        return definition.Fields.FirstOrDefault(field => field.Type.IsRequired && !field.HasDefault && !map.ContainsKey(field.Name)) is { } missing
            ? Wrong(at, $"Field \"{definition.Name}.{missing.Name}\" of required type \"{missing.Type}\" was not provided.")
            : map.Select(member => Problem(schema, member.Value, definition.Field(member.Key)!.Type, $"{at}.{member.Key}")).FirstOrDefault(inner => inner is not null);
    }

    private static bool IsOf(JsonNode value, string scalar) => (scalar, value.GetValueKind()) switch
    {
        ("Int", JsonValueKind.Number) => SchemaNumber.Parse(value.ToJsonString()) is { IsInteger: true } && new Int32Format().Judge(value.ToJsonString()) == FormatVerdict.Right,
        ("Float", JsonValueKind.Number) => true,
        ("ID", JsonValueKind.Number) => SchemaNumber.Parse(value.ToJsonString()) is { IsInteger: true },
        ("ID" or "String", JsonValueKind.String) => true,
        ("Boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    private static string Wrong(string at, string what) => at.Length == 0 ? $"; {what}" : $" at \"{at.TrimStart('.')}\"; {what}";
}
