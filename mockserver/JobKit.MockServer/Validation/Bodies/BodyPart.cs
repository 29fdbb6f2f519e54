namespace JobKit.MockServer;

/// <summary>A part of a multipart body.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="FileName">The file's name; null for a field that is no file.</param>
/// <param name="ContentType">Its media type; null where it says none.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record BodyPart(string Name, string? FileName, string? ContentType, ReadOnlyMemory<byte> Bytes);
