namespace JobKit.Specs;

/// <summary>What one operation or fragment asks for, without what the fragments that it uses ask for.</summary>
internal sealed class GraphQLSection
{
    private static readonly GraphQLType Text = new("String", null, true);

    private readonly GraphQLSchema _schema;
    private readonly List<VisitedField> _fields = [];
    private readonly List<VisitedFragment> _inline = [];
    private readonly List<VisitedSpread> _spreads = [];
    private readonly List<VisitedDirectives> _directives = [];

    public GraphQLSection(GraphQLSchema schema, GraphQLOperation operation)
        : this(schema, operation.Name, schema.Root(operation.Kind), operation.Selections, new VisitedDirectives(operation.Kind.ToUpperInvariant(), operation.Directives, operation.Location))
    {
    }

    public GraphQLSection(GraphQLSchema schema, GraphQLFragment fragment)
        : this(schema, fragment.Name, schema.Type(fragment.On), fragment.Selections, new VisitedDirectives("FRAGMENT_DEFINITION", fragment.Directives, fragment.Location))
    {
    }

    private GraphQLSection(GraphQLSchema schema, string? name, GraphQLTypeDefinition? root, EquatableArray<GraphQLSelection> selections, VisitedDirectives directives)
    {
        (_schema, Name, Root, Selections) = (schema, name, root, selections);
        _directives.Add(directives);
        Visit(root, selections);
    }

    public string? Name { get; }

    /// <summary>The type that is asked; null where the schema has none such.</summary>
    public GraphQLTypeDefinition? Root { get; }

    public EquatableArray<GraphQLSelection> Selections { get; }

    public IReadOnlyList<VisitedField> Fields => _fields;

    public IReadOnlyList<VisitedFragment> InlineFragments => _inline;

    public IReadOnlyList<VisitedSpread> Spreads => _spreads;

    /// <summary>The directives, its own and those on what it asks for.</summary>
    public IReadOnlyList<VisitedDirectives> Directives => _directives;

    /// <summary>Every value that is given, with what is expected there; null where nobody knows.</summary>
    public IEnumerable<GivenValue> Values => _fields
        .SelectMany(visited => visited.Field.Arguments.Select(argument => Given(argument, visited.Definition?.Arguments.FirstOrDefault(known => known.Name == argument.Name), visited.Field.Location)))
        .Concat(_directives.SelectMany(used => used.Directives.SelectMany(directive => directive.Arguments.Select(argument => Given(argument, ArgumentOf(directive, argument), used.Location)))));

    /// <summary>The definition of a field of a type, those that every type has included; null where there is none.</summary>
    public static GraphQLField? Define(GraphQLSchema schema, GraphQLTypeDefinition? parent, string name) =>
        name == "__typename" ? new GraphQLField(name, Text, default) : parent?.Field(name) ?? (parent == schema.Query ? GraphQLIntrospection.Field(name) : null);

    private static GivenValue Given(GraphQLArgument argument, GraphQLField? definition, Location location) =>
        new(argument.Value, definition?.Type, definition?.HasDefault == true, location);

    private GraphQLField? ArgumentOf(GraphQLDirective directive, GraphQLArgument argument) => _schema.Directive(directive.Name)?.Arguments.FirstOrDefault(known => known.Name == argument.Name);

    private static string PlaceOf(GraphQLSelection selection) => selection switch
    {
        GraphQLFieldSelection => "FIELD",
        GraphQLInlineFragment => "INLINE_FRAGMENT",
        _ => "FRAGMENT_SPREAD",
    };

    private void Visit(GraphQLTypeDefinition? parent, EquatableArray<GraphQLSelection> selections)
    {
        foreach (var selection in selections)
        {
            _directives.Add(new VisitedDirectives(PlaceOf(selection), selection.Directives, selection.Location));
            switch (selection)
            {
                case GraphQLFieldSelection field:
                    var definition = Define(_schema, parent, field.Name);
                    _fields.Add(new VisitedField(parent, field, definition));
                    Visit(definition is null ? null : _schema.Type(definition.Type.Core), field.Selections);
                    break;
                case GraphQLInlineFragment fragment:
                    var on = fragment.On is null ? parent : _schema.Type(fragment.On);
                    _inline.Add(new VisitedFragment(parent, fragment));
                    Visit(on, fragment.Selections);
                    break;
                case GraphQLFragmentSpread spread:
                    _spreads.Add(new VisitedSpread(parent, spread));
                    break;
            }
        }
    }
}
