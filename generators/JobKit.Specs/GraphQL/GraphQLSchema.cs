namespace JobKit.Specs;

/// <summary>The types of a GraphQL API.</summary>
public sealed class GraphQLSchema
{
    private readonly IReadOnlyDictionary<string, string> _roots;
    private readonly IReadOnlyDictionary<string, GraphQLDirectiveDefinition> _directives;
    private readonly Lazy<IReadOnlyDictionary<string, GraphQLTypeDefinition>> _allTypes;

    /// <summary>A schema of which nothing is known: what depends on types is not judged by it.</summary>
    public static GraphQLSchema Open { get; } = new(new Dictionary<string, GraphQLTypeDefinition>(), new Dictionary<string, string>(), new Dictionary<string, GraphQLDirectiveDefinition>());

    internal GraphQLSchema(IReadOnlyDictionary<string, GraphQLTypeDefinition> types, IReadOnlyDictionary<string, string> roots, IReadOnlyDictionary<string, GraphQLDirectiveDefinition> directives) =>
        (Types, _roots, _directives, _allTypes) = (types, roots, directives, new Lazy<IReadOnlyDictionary<string, GraphQLTypeDefinition>>(() => GraphQLAllTypes.Of(this)));

    /// <summary>What the API is for; null where the schema does not say.</summary>
    public string? Description { get; internal init; }

    /// <summary>The types that it declares, by name.</summary>
    public IReadOnlyDictionary<string, GraphQLTypeDefinition> Types { get; }

    /// <summary>The types by name, those that it has without declaring them included.</summary>
    public IReadOnlyDictionary<string, GraphQLTypeDefinition> AllTypes => _allTypes.Value;

    /// <summary>The directives that it declares, then those that every schema has.</summary>
    public IEnumerable<GraphQLDirectiveDefinition> Directives =>
        _directives.Values.Concat(GraphQLIntrospection.Directives.Where(directive => !_directives.ContainsKey(directive.Name)));

    /// <summary>The root of queries.</summary>
    public GraphQLTypeDefinition? Query => Root("query");

    /// <summary>The root of mutations.</summary>
    public GraphQLTypeDefinition? Mutation => Root("mutation");

    /// <summary>The type that operations of a kind (<c>query</c>, <c>mutation</c>, <c>subscription</c>) ask; null where there is none.</summary>
    public GraphQLTypeDefinition? Root(string kind) => _roots.TryGetValue(kind, out var name) ? Type(name) : null;

    /// <summary>The type of that name, one of introspection's own included; null where there is none.</summary>
    public GraphQLTypeDefinition? Type(string name) => Types.TryGetValue(name, out var type) ? type : GraphQLIntrospection.Type(name);

    /// <summary>The directive of that name, that it declares or that every schema has; null where there is none.</summary>
    internal GraphQLDirectiveDefinition? Directive(string name) => _directives.TryGetValue(name, out var directive) ? directive : GraphQLIntrospection.Directive(name);

    /// <summary>Whether a type is a scalar or an enum; null where the schema does not have it.</summary>
    public bool? IsLeaf(string name) => GraphQLScalars.IsBuiltIn(name) ? true : Type(name) is { } type ? type.Kind is GraphQLTypeKind.Scalar or GraphQLTypeKind.Enum : null;

    /// <summary>The object types that a value of a type can be of.</summary>
    public IEnumerable<GraphQLTypeDefinition> ObjectsOf(GraphQLTypeDefinition type) => type.Kind switch
    {
        GraphQLTypeKind.Interface => Types.Values.Where(other => other.Kind == GraphQLTypeKind.Object && other.Members.Contains(type.Name)),
        GraphQLTypeKind.Union => type.Members.Select(Type).OfType<GraphQLTypeDefinition>(),
        _ => [type],
    };

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
