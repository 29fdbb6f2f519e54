namespace JobKit.Specs;

/// <summary>Where an API lives, as its description declares it.</summary>
/// <param name="Url">The address, variables filled in with their defaults, without a trailing slash.</param>
/// <param name="Template">The address as written.</param>
/// <param name="Description">A few words about it; null for none.</param>
/// <param name="Variables">The variables in it.</param>
public sealed record Server(string Url, string Template, string? Description, EquatableArray<ServerVariable> Variables);
