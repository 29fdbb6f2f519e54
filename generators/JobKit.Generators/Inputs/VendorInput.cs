using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>A vendor folder; equal to another of the same files, so that nothing is read twice.</summary>
internal sealed record VendorInput(VendorFolder Folder, bool HasClient);
