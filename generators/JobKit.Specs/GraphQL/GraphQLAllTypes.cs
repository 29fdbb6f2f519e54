namespace JobKit.Specs;

/// <summary>Gathers the types that a schema has: those that it declares, those that it names without declaring them, and introspection's own.</summary>
internal static class GraphQLAllTypes
{
    /// <summary>The types, by name.</summary>
    public static IReadOnlyDictionary<string, GraphQLTypeDefinition> Of(GraphQLSchema schema)
    {
        var all = new Dictionary<string, GraphQLTypeDefinition>(StringComparer.Ordinal);
        foreach (var type in schema.Types.Values.Concat(GraphQLIntrospection.Types))
        {
            Add(type);
        }

        // GraphQL's scalars, where they are used (section 3.5). Another name is of a partial schema: a scalar too, so that clients find every type that is named.
        foreach (var name in all.Values.SelectMany(type => type.Fields).Concat(schema.Directives.SelectMany(directive => directive.Arguments)).SelectMany(NamesIn).Distinct().ToList())
        {
            Add(GraphQLIntrospection.Scalar(name) ?? new GraphQLTypeDefinition(name, GraphQLTypeKind.Scalar));
        }

        return all;

        void Add(GraphQLTypeDefinition type)
        {
            if (!all.ContainsKey(type.Name))
            {
                all.Add(type.Name, type);
            }
        }
    }

    private static IEnumerable<string> NamesIn(GraphQLField field) => field.Arguments.Select(argument => argument.Type.Core).Prepend(field.Type.Core);
}
