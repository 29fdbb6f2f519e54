namespace JobKit.Specs;

/// <summary>The types of a GraphQL API.</summary>
public sealed class GraphQLSchema(IReadOnlyDictionary<string, GraphQLTypeDefinition> types, string query, string mutation)
{
    /// <summary>The types, by name.</summary>
    public IReadOnlyDictionary<string, GraphQLTypeDefinition> Types { get; } = types;

    /// <summary>The root of queries.</summary>
    public GraphQLTypeDefinition? Query => Types.TryGetValue(query, out var type) ? type : null;

    /// <summary>The root of mutations.</summary>
    public GraphQLTypeDefinition? Mutation => Types.TryGetValue(mutation, out var type) ? type : null;

    /// <summary>Reads a schema; null, with a finding at its line, where it cannot be read.</summary>
    public static GraphQLSchema? Read(SourceFile file, FindingSink findings)
    {
        try
        {
            return new GraphQLSchemaParser(file).Parse();
        }
        catch (SyntaxFault fault)
        {
            findings.Add(new Finding("JK1011", FindingSeverity.Error, $"The GraphQL schema cannot be read. {fault.Error.Message}", fault.Error.Location));
            return null;
        }
    }
}
