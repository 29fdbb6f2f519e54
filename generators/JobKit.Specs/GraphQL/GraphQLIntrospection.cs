namespace JobKit.Specs;

/// <summary>What every schema has without declaring it: the directives, and the types and fields by which clients ask for the schema itself.</summary>
internal static class GraphQLIntrospection
{
    // As the GraphQL specification (October 2021, sections 3.13 and 4.2) has them.
    private const string Text = """
        directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @deprecated(reason: String = "") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @specifiedBy(url: String!) on SCALAR
        type Query { __schema: __Schema!, __type(name: String!): __Type }
        type __Schema { description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]! }
        type __Type {
          kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean = false): [__Field!], interfaces: [__Type!],
          possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean = false): [__EnumValue!], inputFields(includeDeprecated: Boolean = false): [__InputValue!], ofType: __Type
        }
        type __Field { name: String!, description: String, args(includeDeprecated: Boolean = false): [__InputValue!]!, type: __Type!, isDeprecated: Boolean!, deprecationReason: String }
        type __InputValue { name: String!, description: String, type: __Type!, defaultValue: String, isDeprecated: Boolean!, deprecationReason: String }
        type __EnumValue { name: String!, description: String, isDeprecated: Boolean!, deprecationReason: String }
        type __Directive { name: String!, description: String, isRepeatable: Boolean!, locations: [__DirectiveLocation!]!, args(includeDeprecated: Boolean = false): [__InputValue!]! }
        enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
        enum __DirectiveLocation {
          QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION
          INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION
        }
        """;

    private static readonly (IReadOnlyDictionary<string, GraphQLTypeDefinition> Types, IReadOnlyDictionary<string, GraphQLDirectiveDefinition> Directives) Own =
        new GraphQLSchemaParser(new SourceFile("introspection.graphql", "introspection.graphql", Text)).ParseParts();

    /// <summary>A field that the query root of every schema has; null where it is none of them.</summary>
    public static GraphQLField? Field(string name) => Own.Types["Query"].Field(name);

    /// <summary>A type of introspection's own; null where it is none of them.</summary>
    public static GraphQLTypeDefinition? Type(string name) => name.StartsWith("__", StringComparison.Ordinal) && Own.Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>A directive that every schema has; null where it is none of them.</summary>
    public static GraphQLDirectiveDefinition? Directive(string name) => Own.Directives.TryGetValue(name, out var directive) ? directive : null;
}
