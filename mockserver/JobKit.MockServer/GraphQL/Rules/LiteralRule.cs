using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Values that stand in the document are of the type that is wanted.</summary>
internal sealed class LiteralRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) =>
        from use in check.Values
        let problem = Problem(check, use.Value, use.Type)
        where problem is not null
        select new GraphQLProblem(problem, use.Location);

    // What a list or an object holds is looked at by itself.
    private static string? Problem(GraphQLCheck check, GraphQLValue value, GraphQLType? type)
    {
        if (value.Kind == GraphQLValueKind.Number && !NodeValues.TryParse(System.Text.Encoding.UTF8.GetBytes(value.Text), out _))
        {
            return $"Invalid number, expected digit: \"{value.Text}\".";
        }

        if (type is null || value.Kind is GraphQLValueKind.Variable or GraphQLValueKind.List)
        {
            return null;
        }

        if (value.Kind == GraphQLValueKind.Null)
        {
            return type.IsRequired ? $"Expected value of type \"{type}\", found null." : null;
        }

        var definition = check.Type(type.Core);
        return definition?.Kind switch
        {
            GraphQLTypeKind.Enum => Enum(definition, value),
            GraphQLTypeKind.Input => Input(definition, type, value),
            null when GraphQLScalars.IsBuiltIn(type.Core) => Scalar(type, value),
            _ => null,
        };
    }

    private static string? Enum(GraphQLTypeDefinition definition, GraphQLValue value)
    {
        if (value.Kind != GraphQLValueKind.Enum)
        {
            return $"Enum \"{definition.Name}\" cannot represent non-enum value: {Text(value)}.";
        }

        var nearest = Nearest.Of(value.Text, definition.Values);
        return definition.Values.Contains(value.Text) ? null : $"Value \"{value.Text}\" does not exist in \"{definition.Name}\" enum." + (nearest is null ? "" : $" Did you mean the enum value \"{nearest}\"?");
    }

    private static string? Input(GraphQLTypeDefinition definition, GraphQLType type, GraphQLValue value)
    {
        if (value.Kind != GraphQLValueKind.Object)
        {
            return $"Expected value of type \"{type}\", found {Text(value)}.";
        }

        return GraphQLScalars.FieldProblem(definition, value.Fields.Select(field => field.Name).ToArray());
    }

    private static string? Scalar(GraphQLType type, GraphQLValue value)
    {
        var fits = type.Core switch
        {
            "Int" => value.Kind == GraphQLValueKind.Number && int.TryParse(value.Text, System.Globalization.CultureInfo.InvariantCulture, out _),
            "Float" => value.Kind == GraphQLValueKind.Number,
            "Boolean" => value.Kind == GraphQLValueKind.Boolean,
            "ID" => value.Kind == GraphQLValueKind.String || (value.Kind == GraphQLValueKind.Number && value.Text.All(character => char.IsAsciiDigit(character) || character == '-')),
            _ => value.Kind == GraphQLValueKind.String,
        };
        return fits ? null : GraphQLScalars.Refusal(type.Core, Text(value));
    }

    private static string Text(GraphQLValue value) => value.Kind switch
    {
        GraphQLValueKind.String => $"\"{value.Text}\"",
        GraphQLValueKind.Object => "an object",
        _ => value.Text,
    };
}
