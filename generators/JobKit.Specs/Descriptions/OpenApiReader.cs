namespace JobKit.Specs;

/// <summary>Reads OpenAPI 2.0, 3.0 and 3.1.</summary>
internal static class OpenApiReader
{
    public static ApiDescription? Read(SourceFile file, VendorFolder folder, FindingSink findings)
    {
        var document = DocumentReader.Read(file);
        if (document.Root is not { } root)
        {
            findings.Add(new Finding("JK1011", FindingSeverity.Error, $"The description cannot be read. {document.Error!.Message}", document.Error.Location));
            return null;
        }

        if (KindOf(root) is not { } kind)
        {
            findings.Add(new Finding(
                "JK1011", FindingSeverity.Error, "This is no OpenAPI description: neither `openapi: 3.x` nor `swagger: \"2.0\"` stands at its top.", root.Location));
            return null;
        }

        var documents = new DocumentSet(folder, findings);
        documents.Add(file, root);
        var top = new Placed(file.Name, root);
        var servers = kind == DescriptionKind.OpenApi2 ? ServerReader.OfVersion2(top) : ServerReader.Of(top);
        return new ApiDescription(file, kind, top["info"]?.Text("title") ?? file.Name)
        {
            Description = top["info"]?.Text("description"),
            Version = top["info"]?.Text("version"),
            Servers = [.. servers.Select(server => server.Url)],
            DeclaredServers = servers,
            Schemas = [.. NamedSchemas(documents, kind, top)],
            Operations = [.. new OperationReader(documents, kind, top).ReadAll()],
            SecuritySchemes = SecurityReader.Schemes(documents, kind, top),
            Security = SecurityReader.Requirements(top) ?? [],
        };
    }

    private static IEnumerable<NamedSchema> NamedSchemas(DocumentSet documents, DescriptionKind kind, Placed top)
    {
        var (holder, key) = kind == DescriptionKind.OpenApi2 ? (top, "definitions") : (top["components"], "schemas");
        return holder?.Map(key).Select(schema => new NamedSchema(schema.Entry.Key, () => Schema.Read(documents, kind, schema.Value))) ?? [];
    }

    private static DescriptionKind? KindOf(Node root)
    {
        var top = new Placed("", root);
        return (top.Text("openapi"), top.Text("swagger")) switch
        {
            ({ } version, _) when version.StartsWith("3.0", StringComparison.Ordinal) => DescriptionKind.OpenApi30,
            ({ } version, _) when version.StartsWith("3", StringComparison.Ordinal) => DescriptionKind.OpenApi31,
            (_, { } version) when version.StartsWith("2", StringComparison.Ordinal) => DescriptionKind.OpenApi2,
            _ => null,
        };
    }
}
