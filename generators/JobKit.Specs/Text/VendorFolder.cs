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
}
