namespace JobKit.Specs;

/// <summary>One folder under <c>specs/</c>: a vendor's description, its mapping files and what they refer to.</summary>
/// <param name="Name">The folder's name, which is the provider's name for <c>mapping.yaml</c>.</param>
/// <param name="Files">Every file of the folder, in any order.</param>
public sealed record VendorFolder(string Name, EquatableArray<SourceFile> Files)
{
    /// <summary>The file of that name inside the folder, or null.</summary>
    public SourceFile? Find(string name)
    {
        foreach (var file in Files)
        {
            if (string.Equals(file.Name, name, StringComparison.Ordinal))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>The name of the file that a relative path leads to, seen from another file of the folder; null where it leaves the folder.</summary>
    public static string? Resolve(string from, string path)
    {
        var parts = new List<string>(from.Split('/'));
        parts.RemoveAt(parts.Count - 1);
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".")
            {
                continue;
            }

            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join("/", parts);
    }
}
