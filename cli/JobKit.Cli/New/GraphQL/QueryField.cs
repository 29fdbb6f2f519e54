using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>A field of a GraphQL API's queries or mutations, with the arguments that name a job.</summary>
/// <param name="Field">The field.</param>
/// <param name="Arguments">The arguments that are set: every required one, and what names one.</param>
internal sealed record QueryField(GraphQLField Field, IReadOnlyList<GraphQLField> Arguments)
{
    // The surest first.
    private static readonly string[] Names = ["id", "uuid", "key", "handle", "slug", "name"];

    /// <summary>The field with its arguments; null where what it asks for is no scalar.</summary>
    public static QueryField? Of(GraphQLSchema schema, GraphQLField field)
    {
        var arguments = field.Arguments.Where(argument => argument.Type.IsRequired && !argument.HasDefault).ToList();
        if (arguments.Count == 0)
        {
            arguments = [.. field.Arguments.Where(NamesOne).OrderBy(argument => Array.IndexOf(Names, WordTokens.Of(argument.Name)[^1])).Take(1)];
        }

        return arguments.TrueForAll(argument => argument.Type.Items is null && IsScalar(schema, argument.Type.Core)) ? new QueryField(field, arguments) : null;
    }

    public bool NamesJob => Arguments.Any(NamesOne);

    private static bool NamesOne(GraphQLField argument) => argument.Type.Items is null && WordTokens.Of(argument.Name) is [.., var last] && Names.Contains(last);

    private static bool IsScalar(GraphQLSchema schema, string type) =>
        !schema.Types.TryGetValue(type, out var definition) || definition.Kind is GraphQLTypeKind.Scalar or GraphQLTypeKind.Enum;
}
