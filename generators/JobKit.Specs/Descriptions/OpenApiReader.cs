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
        return new ApiDescription(file, kind, top["info"]?.Text("title") ?? file.Name)
        {
            Servers = kind == DescriptionKind.OpenApi2 ? ServerReader.OfVersion2(top) : ServerReader.Of(top),
            Operations = [.. new OperationReader(documents, kind, top).ReadAll()],
            SecuritySchemes = SecurityReader.Schemes(documents, kind, top),
            Security = SecurityReader.Requirements(top) ?? [],
        };
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
