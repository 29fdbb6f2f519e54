namespace JobKit.Specs;

/// <summary>A vendor folder, read and checked.</summary>
/// <param name="Vendor">The folder's name.</param>
/// <param name="Providers">One for each mapping file.</param>
/// <param name="Findings">Everything found, each once.</param>
public sealed record VendorReading(string Vendor, IReadOnlyList<ProviderReading> Providers, EquatableArray<Finding> Findings);
