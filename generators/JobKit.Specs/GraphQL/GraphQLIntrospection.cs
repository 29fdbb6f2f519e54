namespace JobKit.Specs;

/// <summary>The fields that every schema's query type has, by which clients ask for the schema itself.</summary>
internal static class GraphQLIntrospection
{
    // What lies below them is not looked at: no schema declares it.
    private static readonly GraphQLField[] Fields =
    [
        new("__schema", new GraphQLType("__Schema", null, true), default),
        new("__type", new GraphQLType("__Type", null, false), new([new GraphQLField("name", new GraphQLType("String", null, true), default)])),
    ];

    public static GraphQLField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>Whether a type is one of introspection's own.</summary>
    public static bool IsOwn(string type) => type.StartsWith("__", StringComparison.Ordinal);
}
