namespace JobKit.Cli.New;

/// <summary>Finds the description: the file that is named, or the only one in the folder that is named.</summary>
internal static class DescriptionFinder
{
    private static readonly string[] Usual = ["openapi.yaml", "openapi.yml", "openapi.json", "swagger.json", "swagger.yaml", "swagger.yml", "schema.graphql"];
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".graphql", ".graphqls", ".gql"];

    /// <exception cref="NewRefusedException">There is none, or there are several.</exception>
    public static DescriptionSource Find(string path)
    {
        if (File.Exists(path))
        {
            return Read(path);
        }

        if (!Directory.Exists(path))
        {
            throw new NewRefusedException($"There is no file or folder '{path}'. Name the vendor's description, or a folder that holds it.");
        }

        var files = Directory.EnumerateFiles(path).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        var found = files.Where(file => Usual.Contains(Path.GetFileName(file))).ToList();
        if (found.Count == 0)
        {
            found = [.. files.Where(file => DescriptionKinds.Of(FolderFile.Of("", Head(file)).Text, file) is not null)];
        }

        return found.Count switch
        {
            1 => Read(found[0]),
            0 => throw new NewRefusedException($"'{path}' holds no description: none of its files is OpenAPI (YAML or JSON) or a GraphQL schema. Name the file."),
            _ => throw new NewRefusedException($"'{path}' holds several descriptions: {string.Join(", ", found.Select(Path.GetFileName))}. Name the one that is meant."),
        };
    }

    private static DescriptionSource Read(string path)
    {
        var given = new FolderFile(Path.GetFileName(path), File.ReadAllBytes(path));
        if (DescriptionKinds.Of(given.Text, path) is not { } name)
        {
            throw new NewRefusedException($"'{path}' is no description that JobKit reads: neither OpenAPI (`openapi: 3.x` or `swagger: \"2.0\"` at its top) nor a GraphQL schema.");
        }

        var file = given with { Name = name };
        return new DescriptionSource(path, file, ReferencedFiles.Of(file, Path.GetDirectoryName(Path.GetFullPath(path))!));
    }

    // What a file is stands at its beginning.
    private static string Head(string path)
    {
        using var reader = new StreamReader(path);
        var buffer = new char[8_000];
        return new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
    }
}
