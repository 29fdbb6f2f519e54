namespace JobKit.Specs;

/// <summary>What a vendor's API description offers, as far as jobs need it.</summary>
public sealed class ApiDescription
{
    internal ApiDescription(SourceFile file, DescriptionKind kind, string title)
    {
        File = file;
        Kind = kind;
        Title = title;
    }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>Its language.</summary>
    public DescriptionKind Kind { get; }

    /// <summary>The API's title; the file's name where it has none.</summary>
    public string Title { get; }

    /// <summary>What the document says of itself; null where it says nothing.</summary>
    public string? Description { get; internal set; }

    /// <summary>The version of the API that it describes; null where it names none.</summary>
    public string? Version { get; internal set; }

    /// <summary>The servers as declared, variables filled in with their defaults, without a trailing slash.</summary>
    public IReadOnlyList<string> Servers { get; internal set; } = [];

    /// <summary>The servers with their variables, in the same order.</summary>
    public IReadOnlyList<Server> DeclaredServers { get; internal set; } = [];

    /// <summary>The schemas that have a name, in the document's order; a reference among them is followed when it is asked for.</summary>
    public IReadOnlyList<NamedSchema> Schemas { get; internal set; } = [];

    /// <summary>The operations, in the document's order.</summary>
    public IReadOnlyList<Operation> Operations { get; internal set; } = [];

    /// <summary>The security schemes.</summary>
    public IReadOnlyList<SecurityScheme> SecuritySchemes { get; internal set; } = [];

    /// <summary>What every operation asks for that does not say otherwise.</summary>
    public IReadOnlyList<SecurityRequirement> Security { get; internal set; } = [];

    /// <summary>The GraphQL schema, where the file is one.</summary>
    public GraphQLSchema? GraphQL { get; internal set; }

    /// <summary>Reads a description; null, with findings, where it cannot be read.</summary>
    public static ApiDescription? Read(SourceFile file, VendorFolder folder, FindingSink findings) =>
        DescriptionMark.IsGraphQL(file.Name) ? GraphQLDescriptionReader.Read(file, findings) : OpenApiReader.Read(file, folder, findings);

    /// <summary>The operations of that id.</summary>
    public IEnumerable<Operation> WithId(string id) => Operations.Where(operation => operation.Id == id);

    /// <summary>The operation of that method and path, as the description writes the path; null where there is none.</summary>
    public Operation? At(string method, string path) =>
        Operations.FirstOrDefault(operation => string.Equals(operation.Method, method, StringComparison.OrdinalIgnoreCase) && operation.Path == path);
}
