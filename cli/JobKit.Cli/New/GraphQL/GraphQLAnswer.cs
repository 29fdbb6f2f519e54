using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Looks at the answer to a GraphQL query as places. What asks for arguments is not seen: nobody here could give them.</summary>
internal static class GraphQLAnswer
{
    public static AnswerField Of(GraphQLSchema schema, QueryField query) => new(
        null,
        "",
        "",
        root =>
        [
            new AnswerField(root, "data", "/data", data => [Make(schema, data, query.Field)], _ => null) { Types = ["object"] },
        ],
        _ => null)
    {
        Types = ["object"],
    };

    private static AnswerField Make(GraphQLSchema schema, AnswerField? parent, GraphQLField field)
    {
        var pointer = parent is null ? "" : $"{parent.Pointer}/{field.Name}";
        return Make(schema, parent, field.Name, pointer, field.Type);
    }

    private static AnswerField Make(GraphQLSchema schema, AnswerField? parent, string name, string pointer, GraphQLType type)
    {
        var definition = type.Items is null && schema.Types.TryGetValue(type.Name!, out var found) ? found : null;
        var values = definition is { Kind: GraphQLTypeKind.Enum } ? new DocumentedValues([.. definition.Values.Select(value => new DocumentedValue(value))], ValuesSource.Enum) : DocumentedValues.None;
        return new AnswerField(
            parent,
            name,
            pointer,
            self => definition is { Kind: GraphQLTypeKind.Object or GraphQLTypeKind.Interface } ? definition.Fields.Where(IsFree).Select(member => MakeMember(schema, self, member)) : [],
            _ => type.Items is { } items ? Make(schema, null, name, "", items) : null)
        {
            Types = [TypeOf(type, definition)],
            CanBeAbsent = !type.IsRequired,
            FindEnum = () => values,
            FindValues = () => values,
        };
    }

    private static AnswerField MakeMember(GraphQLSchema schema, AnswerField holder, GraphQLField member) => Make(schema, holder, member.Name, $"{holder.Pointer}/{member.Name}", member.Type);

    private static bool IsFree(GraphQLField field) => !field.Arguments.Any(argument => argument.Type.IsRequired && !argument.HasDefault);

    private static string TypeOf(GraphQLType type, GraphQLTypeDefinition? definition) => (type, definition) switch
    {
        ({ Items: not null }, _) => "array",
        (_, { Kind: GraphQLTypeKind.Object or GraphQLTypeKind.Interface or GraphQLTypeKind.Union }) => "object",
        ({ Name: "Int" }, _) => "integer",
        ({ Name: "Float" }, _) => "number",
        ({ Name: "Boolean" }, _) => "boolean",
        _ => "string",
    };
}
