namespace JobKit.Clients;

/// <summary>A vendor folder, and how much of a client it gets.</summary>
/// <param name="Directory">The folder.</param>
/// <param name="Mode">How much.</param>
internal sealed record VendorRequest(string Directory, TypedClientMode Mode)
{
    /// <summary>The folder's name, which is the vendor's.</summary>
    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Directory)));

    /// <summary>Reads lines of <c>mode folder</c>; a mode that is none of ours is null.</summary>
    public static VendorRequest? Parse(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Enum.TryParse<TypedClientMode>(line[..blank], ignoreCase: true, out var mode) && Enum.IsDefined(mode) ? new VendorRequest(line[(blank + 1)..].Trim(), mode) : null;
    }
}
