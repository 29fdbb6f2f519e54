namespace JobKit.Specs;

/// <summary>A mapping file, read and checked.</summary>
/// <param name="Name">The provider's name.</param>
/// <param name="File">The mapping file.</param>
/// <param name="Model">What it says; null where it has errors, so that nothing half-made is generated.</param>
/// <param name="Description">The description; null where it cannot be read.</param>
/// <param name="Findings">What was found.</param>
public sealed record ProviderReading(string Name, SourceFile File, ProviderModel? Model, ApiDescription? Description, EquatableArray<Finding> Findings);
