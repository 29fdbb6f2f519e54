namespace JobKit.Specs;

/// <summary>One file of a vendor folder, already read: the reader never touches the disk itself.</summary>
/// <param name="Name">The path inside the vendor folder, with <c>/</c> (<c>mapping.yaml</c>, <c>schemas/job.yaml</c>).</param>
/// <param name="Path">The path that findings show, as the caller knows the file.</param>
/// <param name="Text">The whole text, decoded; a leading byte-order mark is allowed.</param>
public sealed record SourceFile(string Name, string Path, string Text);
