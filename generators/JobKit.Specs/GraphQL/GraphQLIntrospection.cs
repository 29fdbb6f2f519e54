namespace JobKit.Specs;

/// <summary>What every schema has without declaring it: the directives, and the types and fields by which clients ask for the schema itself.</summary>
internal static class GraphQLIntrospection
{
    // As the GraphQL specification (October 2021, sections 3.5, 3.13 and 4.2) has them, and what clients ask for by default since: isOneOf, and whether inputs are deprecated.
    private const string Text = """
        "A number without a fraction, of 32 bits with its sign." scalar Int
        "A number, of double precision." scalar Float
        "A text." scalar String
        "True or false." scalar Boolean
        "What names an object: a text; as an input it may be a whole number too." scalar ID
        "Leaves out what it stands on, if the condition is true."
        directive @skip("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Leaves out what it stands on, unless the condition is true."
        directive @include("The condition." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Says that something should not be used any more."
        directive @deprecated("Why, and what to use in its place." reason: String = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        "Says where the values of a scalar are specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR
        "Says that of an input's fields exactly one is to be given, and not as null."
        directive @oneOf on INPUT_OBJECT
        type Query { __schema: __Schema!, __type(name: String!): __Type }
        type __Schema { description: String, types: [__Type!]!, queryType: __Type!, mutationType: __Type, subscriptionType: __Type, directives: [__Directive!]! }
        type __Type {
          kind: __TypeKind!, name: String, description: String, specifiedByURL: String, fields(includeDeprecated: Boolean = false): [__Field!], interfaces: [__Type!],
          possibleTypes: [__Type!], enumValues(includeDeprecated: Boolean = false): [__EnumValue!], inputFields(includeDeprecated: Boolean = false): [__InputValue!], ofType: __Type,
          isOneOf: Boolean
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

    /// <summary>The types that introspection's answers are of.</summary>
    public static IEnumerable<GraphQLTypeDefinition> Types => Own.Types.Values.Where(type => IsOwn(type.Name));

    /// <summary>The directives that every schema has.</summary>
    public static IEnumerable<GraphQLDirectiveDefinition> Directives => Own.Directives.Values;

    /// <summary>A field that the query root of every schema has; null where it is none of them.</summary>
    public static GraphQLField? Field(string name) => Own.Types["Query"].Field(name);

    /// <summary>A type of introspection's own; null where it is none of them.</summary>
    public static GraphQLTypeDefinition? Type(string name) => IsOwn(name) && Own.Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>A scalar that every schema has; null where it is none of them.</summary>
    public static GraphQLTypeDefinition? Scalar(string name) => GraphQLScalars.IsBuiltIn(name) ? Own.Types[name] : null;

    /// <summary>A directive that every schema has; null where it is none of them.</summary>
    public static GraphQLDirectiveDefinition? Directive(string name) => Own.Directives.TryGetValue(name, out var directive) ? directive : null;

    private static bool IsOwn(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
