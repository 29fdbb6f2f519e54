namespace JobKit.Specs;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means; null where the schema does not say.</param>
/// <param name="DeprecationReason">Why it should not be used any more; null where nothing is against it.</param>
public sealed record GraphQLEnumValue(string Name, string? Description, string? DeprecationReason);
