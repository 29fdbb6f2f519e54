namespace JobKit.Generators;

/// <summary>A provider's name and its mapping file.</summary>
internal sealed record ProviderName(string Name, string Path);
