using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Values that are sent for variables are of their types, and those that have to come do.</summary>
internal sealed class VariableValueRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check)
    {
        foreach (var variable in check.Operation.Variables)
        {
            if (!check.Variables.TryGetPropertyValue(variable.Name, out var value))
            {
                if (variable.Type.IsRequired && variable.Default is null)
                {
                    yield return new GraphQLProblem($"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.", variable.Location);
                }
            }
            else if (Problem(check, value, variable.Type, "") is { } problem)
            {
                yield return new GraphQLProblem($"Variable \"${variable.Name}\" got invalid value{problem}", variable.Location);
            }
        }
    }

    // What is wrong, from the place in the value on; the value itself is not shown.
    private static string? Problem(GraphQLCheck check, JsonNode? value, GraphQLType type, string at)
    {
        if (value is null)
        {
            return type.IsRequired ? Wrong(at, $"Expected non-nullable type \"{type}\" not to be null.") : null;
        }

        if (type.Items is { } items)
        {
            return value is JsonArray list ? list.Select((item, index) => Problem(check, item, items, $"{at}[{index}]")).FirstOrDefault(problem => problem is not null) : Problem(check, value, items, at);
        }

        var definition = check.Type(type.Core);
        return definition?.Kind switch
        {
            GraphQLTypeKind.Enum => value.GetValueKind() == JsonValueKind.String && definition.Values.Contains(value.GetValue<string>()) ? null : Wrong(at, $"Value does not exist in \"{definition.Name}\" enum."),
            GraphQLTypeKind.Input => Input(check, value, definition, at),
            null when GraphQLScalars.IsBuiltIn(type.Core) && !GraphQLScalars.Is(value, type.Core) => Wrong(at, GraphQLScalars.Refusal(type.Core, null)),
            _ => null,
        };
    }

    private static string? Input(GraphQLCheck check, JsonNode value, GraphQLTypeDefinition definition, string at)
    {
        if (value is not JsonObject map)
        {
            return Wrong(at, $"Expected type \"{definition.Name}\" to be an object.");
        }

        return GraphQLScalars.FieldProblem(definition, map.Select(member => member.Key).ToArray()) is { } problem
            ? Wrong(at, problem)
            : map.Select(member => definition.Field(member.Key) is { } field ? Problem(check, member.Value, field.Type, $"{at}.{member.Key}") : null).FirstOrDefault(inner => inner is not null);
    }

    private static string Wrong(string at, string what) => at.Length == 0 ? $"; {what}" : $" at \"{at.TrimStart('.')}\"; {what}";
}
