using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Finds the descriptions of which clients are made: those that a mapping file without errors uses.</summary>
internal static class VendorDescriptions
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".graphql", ".graphqls", ".gql"];

    public static IEnumerable<VendorDescription> Find(string specs)
    {
        foreach (var directory in Directory.EnumerateDirectories(specs).Order(StringComparer.Ordinal))
        {
            var description = VendorReader.Read(Read(directory)).Providers
                .FirstOrDefault(provider => provider is { Model: not null, Description.GraphQL: null })?.Description;
            if (description is not null && DocumentReader.Read(description.File).Root is { } root)
            {
                yield return new VendorDescription(Path.GetFileName(directory), description.File.Path, description.File.Text, root);
            }
        }
    }

    private static VendorFolder Read(string directory) => new(
        Path.GetFileName(directory),
        Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(Path.GetRelativePath(directory, file).Replace('\\', '/'), file, File.ReadAllText(file)))
            .ToEquatableArray());
}
