using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the mutation that stops what a query reads.</summary>
internal static class GraphQLMutations
{
    public static QueryField? Cancel(GraphQLSchema schema, QueryField query)
    {
        var nouns = WordTokens.Of(query.Field.Type.Core).Concat(WordTokens.Of(query.Field.Name)).ToHashSet(StringComparer.Ordinal);
        return (schema.Mutation?.Fields ?? [])
            .Where(field => CancelNames.IsCancel(field.Name) && WordTokens.Of(field.Name).Any(nouns.Contains))
            .Select(field => QueryField.Of(schema, field))
            .FirstOrDefault(mutation => mutation is { Arguments.Count: > 0 } && mutation.Arguments.All(argument => IsKnown(argument, query)));
    }

    private static bool IsKnown(GraphQLField argument, QueryField query) => query.Arguments.Any(own => own.Name == argument.Name && own.Type.Core == argument.Type.Core);
}
