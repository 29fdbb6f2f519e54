namespace JobKit.Specs;

/// <summary>Reads a vendor folder: every mapping file against its description. Never throws; what is wrong is a finding.</summary>
public static class VendorReader
{
    private const string Suffix = ".mapping.yaml";

    /// <summary>Reads the folder.</summary>
    public static VendorReading Read(VendorFolder folder)
    {
        var providers = folder.Files
            .Where(file => file.Name == "mapping.yaml" || (file.Name.EndsWith(Suffix, StringComparison.Ordinal) && file.Name.IndexOf('/') < 0))
            .OrderBy(file => file.Name == "mapping.yaml" ? "" : file.Name, StringComparer.Ordinal)
            .Select(file => new MappingReader(folder, file, NameOf(folder, file)).Read())
            .ToList();
        return new VendorReading(folder.Name, providers, providers.SelectMany(provider => provider.Findings).Distinct().ToEquatableArray());
    }

    private static string NameOf(VendorFolder folder, SourceFile file) =>
        file.Name == "mapping.yaml" ? folder.Name : $"{folder.Name}-{file.Name.Substring(0, file.Name.Length - Suffix.Length)}";
}
