namespace JobKit.Specs;

/// <summary>A document gone through once, every selection with the type that it is asked of.</summary>
internal sealed class GraphQLVisit
{
    private readonly Dictionary<string, GraphQLSection> _named = new(StringComparer.Ordinal);

    private GraphQLVisit(GraphQLSchema schema, GraphQLDocument document)
    {
        Schema = schema;
        Document = document;
        Operations = [.. document.Operations.Select(operation => new GraphQLSection(schema, operation))];
        Fragments = [.. document.Fragments.Select(fragment => new GraphQLSection(schema, fragment))];
        foreach (var fragment in Fragments.Reverse())
        {
            _named[fragment.Name!] = fragment;
        }
    }

    public GraphQLSchema Schema { get; }

    /// <summary>Whether nothing is known of the types.</summary>
    public bool IsOpen => ReferenceEquals(Schema, GraphQLSchema.Open);

    public GraphQLDocument Document { get; }

    /// <summary>What each operation asks for, in the document's order.</summary>
    public IReadOnlyList<GraphQLSection> Operations { get; }

    /// <summary>What each fragment asks for, likewise.</summary>
    public IReadOnlyList<GraphQLSection> Fragments { get; }

    public IEnumerable<GraphQLSection> Sections => Operations.Concat(Fragments);

    public static GraphQLVisit Of(GraphQLSchema schema, GraphQLDocument document) => new(schema, document);

    /// <summary>A section, and every fragment that it leads to, each once.</summary>
    public IReadOnlyCollection<GraphQLSection> Reached(GraphQLSection section)
    {
        var reached = new HashSet<GraphQLSection> { section };
        var open = new Queue<GraphQLSection>(reached);
        while (open.Count > 0)
        {
            foreach (var fragment in LeadsTo(open.Dequeue()).Where(reached.Add).ToList())
            {
                open.Enqueue(fragment);
            }
        }

        return reached;
    }

    /// <summary>The fragments that a section uses itself.</summary>
    public IEnumerable<GraphQLSection> LeadsTo(GraphQLSection section) => section.Spreads.Select(spread => Fragment(spread.Name)).OfType<GraphQLSection>();

    /// <summary>The section of the fragment of that name; null where there is none.</summary>
    public GraphQLSection? Fragment(string name) => _named.TryGetValue(name, out var fragment) ? fragment : null;
}
