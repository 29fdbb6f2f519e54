using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads vendor folders from the disk: the one place that does, since the reader itself never touches it.</summary>
public static class SpecsFolders
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".graphql", ".graphqls", ".gql"];

    /// <summary>
    /// The vendor folders below <paramref name="directory"/>, by name; or that folder alone, where it is one itself. A vendor
    /// folder is one that holds a mapping file.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<VendorFolder> Read(string directory)
    {
        var root = new DirectoryInfo(directory);
        if (!root.Exists)
        {
            throw new DirectoryNotFoundException($"There is no folder '{root.FullName}'. Name the folder that holds the vendor folders, or one vendor folder.");
        }

        if (IsVendorFolder(root))
        {
            return [ReadFolder(root)];
        }

        return root.EnumerateDirectories().Where(IsVendorFolder).OrderBy(folder => folder.Name, StringComparer.Ordinal).Select(ReadFolder).ToArray();
    }

    private static bool IsVendorFolder(DirectoryInfo folder) =>
        folder.EnumerateFiles().Any(file => file.Name == "mapping.yaml" || file.Name.EndsWith(".mapping.yaml", StringComparison.Ordinal));

    private static VendorFolder ReadFolder(DirectoryInfo folder) => new(folder.Name, folder
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
        .OrderBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => ReadFile(folder, file))
        .ToEquatableArray());

    // A file that is no UTF-8 is read with replacement characters: the reader reports what it cannot make sense of.
    private static SourceFile ReadFile(DirectoryInfo folder, FileInfo file)
    {
        var name = Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
        return new SourceFile(name, file.FullName, File.ReadAllText(file.FullName, Encoding.UTF8));
    }
}
