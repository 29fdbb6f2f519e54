namespace JobKit.Specs;

/// <summary>A GraphQL document: operations and fragments.</summary>
public sealed record GraphQLDocument(EquatableArray<GraphQLOperation> Operations, EquatableArray<GraphQLFragment> Fragments)
{
    /// <summary>The fragment of that name; null where there is none.</summary>
    public GraphQLFragment? Fragment(string name) => Fragments.FirstOrDefault(fragment => fragment.Name == name);

    /// <summary>Reads a document; null, and why, where it cannot be read.</summary>
    public static (GraphQLDocument? Document, SyntaxError? Error) Read(SourceFile file)
    {
        try
        {
            return (new GraphQLDocumentParser(file).Parse(), null);
        }
        catch (SyntaxFault fault)
        {
            return (null, fault.Error);
        }
    }
}
