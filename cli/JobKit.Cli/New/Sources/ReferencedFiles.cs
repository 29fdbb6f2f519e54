using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the files that a description's references reach, below the folder that it lies in.</summary>
internal static class ReferencedFiles
{
    private const int Most = 20_000;

    /// <summary>The files, each once; what is not there, or lies outside the folder, is left out: the reader says so where it matters.</summary>
    /// <exception cref="NewRefusedException">There are too many.</exception>
    public static IReadOnlyList<FolderFile> Of(FolderFile description, string directory)
    {
        var found = new Dictionary<string, FolderFile>(StringComparer.Ordinal);
        var open = new Queue<FolderFile>([description]);
        while (open.TryDequeue(out var file))
        {
            // Relative names begin at the file that has them; the description is renamed, but stays in its folder.
            var names = References(file).Select(reference => VendorFolder.Resolve(file.Name, reference)).OfType<string>().Distinct();
            foreach (var name in names.Where(name => name.Length > 0 && name != description.Name && !found.ContainsKey(name)).ToList())
            {
                var path = Path.Combine(directory, name);
                if (File.Exists(path))
                {
                    var reached = new FolderFile(name, File.ReadAllBytes(path));
                    found.Add(name, reached);
                    if (found.Count > Most)
                    {
                        throw new NewRefusedException($"'{description.Name}' refers to more than {Most:N0} files. Bundle it into one file first, with any OpenAPI bundler.");
                    }

                    open.Enqueue(reached);
                }
            }
        }

        return [.. found.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> References(FolderFile file)
    {
        var nodes = new Stack<Node>(DocumentReader.Read(file.ToSource("")).Root is { } root && file.Text.Contains("$ref", StringComparison.Ordinal) ? [root] : []);
        while (nodes.TryPop(out var node))
        {
            foreach (var child in node switch { MapNode map => map.Entries.Select(entry => entry.Value), ListNode list => list.Items, _ => [] })
            {
                nodes.Push(child);
            }

            if (node is MapNode holder && holder["$ref"] is ScalarNode reference && reference.Text.Split('#')[0] is { Length: > 0 } path && !path.Contains(':'))
            {
                yield return Uri.UnescapeDataString(path);
            }
        }
    }
}
