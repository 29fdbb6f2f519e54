namespace JobKit.Specs;

/// <summary>A document gone through once, every selection with the type that it is asked of.</summary>
internal sealed class GraphQLVisit
{
    private GraphQLVisit(GraphQLSchema schema, GraphQLDocument document)
    {
        Schema = schema;
        Document = document;
        Operations = [.. document.Operations.Select(operation => new GraphQLSection(schema, operation.Name, schema.Root(operation.Kind), operation.Selections))];
        Fragments = [.. document.Fragments.Select(fragment => new GraphQLSection(schema, fragment.Name, schema.Type(fragment.On), fragment.Selections))];
    }

    public GraphQLSchema Schema { get; }

    public GraphQLDocument Document { get; }

    /// <summary>What each operation asks for, in the document's order.</summary>
    public IReadOnlyList<GraphQLSection> Operations { get; }

    /// <summary>What each fragment asks for, likewise.</summary>
    public IReadOnlyList<GraphQLSection> Fragments { get; }

    public IEnumerable<GraphQLSection> Sections => Operations.Concat(Fragments);

    public static GraphQLVisit Of(GraphQLSchema schema, GraphQLDocument document) => new(schema, document);

    /// <summary>A section, and every fragment that it leads to, each once.</summary>
    public IReadOnlyList<GraphQLSection> Reached(GraphQLSection section)
    {
        var reached = new List<GraphQLSection> { section };
        for (var next = 0; next < reached.Count; next++)
        {
            reached.AddRange(reached[next].Spreads.Select(spread => Fragment(spread.Name)).OfType<GraphQLSection>().Distinct().Where(fragment => !reached.Contains(fragment)).ToList());
        }

        return reached;
    }

    /// <summary>The section of the fragment of that name; null where there is none.</summary>
    public GraphQLSection? Fragment(string name) => Fragments.FirstOrDefault(fragment => fragment.Name == name);
}
