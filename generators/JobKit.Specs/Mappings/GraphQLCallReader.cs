namespace JobKit.Specs;

/// <summary>Reads the GraphQL document of a call.</summary>
internal static class GraphQLCallReader
{
    public static (GraphQLDocument Document, string Text)? Read(MappingContext context, Node node)
    {
        if (context.AsText(node, "`graphql`") is not { } name)
        {
            return null;
        }

        if (context.Folder.Find(name) is not { } file)
        {
            var near = Nearest.Of(name, context.Folder.Files.Select(known => known.Name)) is { } nearest ? $"; nearest: `{nearest}`" : "";
            context.Error("JK1007", $"The vendor folder has no file `{name}`{near}.", node.Location, name);
            return null;
        }

        var (document, error) = GraphQLDocument.Read(file);
        if (document is null)
        {
            context.Error("JK1011", $"The GraphQL document cannot be read. {error!.Message}", error.Location);
            return null;
        }

        if (SchemaOf(context) is { } schema)
        {
            foreach (var problem in GraphQLValidator.Validate(schema, document))
            {
                context.Error("JK1007", $"The schema does not take the document. {problem.Message}", problem.Location ?? Location.Start(file.Path));
            }
        }

        return (document, file.Text.TrimStart('\uFEFF'));
    }

    // The description itself, or a schema that lies beside an OpenAPI description of the one POST. There it is an aid, and a broken one is no finding.
    private static GraphQLSchema? SchemaOf(MappingContext context) => context.Description!.GraphQL
        ?? ((context.Folder.Find("schema.graphql") ?? context.Folder.Find("schema.graphqls")) is { } file ? GraphQLSchema.Read(file, new FindingSink()) : null);

    /// <summary>The type of a variable as JSON carries it.</summary>
    public static KeyFieldType TypeOf(GraphQLType type) => type.Name switch
    {
        "Int" => KeyFieldType.Integer,
        "Float" => KeyFieldType.Number,
        "Boolean" => KeyFieldType.Boolean,
        _ => KeyFieldType.String,
    };
}
