using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>A provider to generate, and whether its vendor has a typed client.</summary>
internal sealed record ProviderOutputModel(ProviderModel Model, bool HasClient);
