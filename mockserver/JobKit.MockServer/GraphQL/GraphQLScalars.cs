using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>GraphQL's own scalars, and what is said of values that are none.</summary>
internal static class GraphQLScalars
{
    public static bool IsBuiltIn(string name) => name is "ID" or "Int" or "Float" or "String" or "Boolean";

    /// <summary>Whether a JSON value is of a built-in scalar.</summary>
    public static bool Is(JsonNode value, string scalar) => (scalar, value.GetValueKind()) switch
    {
        ("Int", JsonValueKind.Number) => SchemaNumber.Parse(value.ToJsonString()) is { IsInteger: true } && new Int32Format().Judge(value.ToJsonString()) == FormatVerdict.Right,
        ("Float", JsonValueKind.Number) => true,
        ("ID", JsonValueKind.Number) => SchemaNumber.Parse(value.ToJsonString()) is { IsInteger: true },
        ("ID" or "String", JsonValueKind.String) => true,
        ("Boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };

    /// <summary>What GraphQL servers say of a value that is not of a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="value">The value as written; null where it is not to be shown.</param>
    public static string Refusal(string scalar, string? value)
    {
        var kind = scalar switch { "Int" => "non-integer", "Float" => "non numeric", "Boolean" => "a non boolean", "ID" => "a non-string and non-integer", _ => "a non string" };
        return $"{scalar} cannot represent {kind} value" + (value is null ? "." : $": {value}.");
    }

    /// <summary>A field of an input that is missing or not there; null where all is well.</summary>
    public static string? FieldProblem(GraphQLTypeDefinition input, IReadOnlyCollection<string> given)
    {
        if (given.FirstOrDefault(name => input.Field(name) is null) is { } unknown)
        {
            var nearest = Nearest.Of(unknown, input.Fields.Select(field => field.Name));
            return $"Field \"{unknown}\" is not defined by type \"{input.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?");
        }

        return input.Fields.FirstOrDefault(field => field.Type.IsRequired && !field.HasDefault && !given.Contains(field.Name)) is { } missing
            ? $"Field \"{input.Name}.{missing.Name}\" of required type \"{missing.Type}\" was not provided."
            : null;
    }
}
