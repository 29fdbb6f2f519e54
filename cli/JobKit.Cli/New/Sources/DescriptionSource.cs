using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>A description as it was given, and what it refers to.</summary>
/// <param name="GivenPath">Where it lies.</param>
/// <param name="File">Its name and bytes in the vendor folder (<c>openapi.yaml</c>).</param>
/// <param name="Companions">The files beside it that its references reach.</param>
internal sealed record DescriptionSource(string GivenPath, FolderFile File, IReadOnlyList<FolderFile> Companions)
{
    /// <summary>It and what it refers to, as the reader takes them; paths are those of the vendor folder.</summary>
    public IReadOnlyList<SourceFile> ToFiles(string directory) => [.. Companions.Prepend(File).Select(file => file.ToSource(directory))];
}
