namespace JobKit.Specs;

/// <summary>A directive that a schema declares, or that every schema has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Places">Where it may stand (<c>FIELD</c>).</param>
/// <param name="IsRepeatable">Whether it may stand there more than once.</param>
/// <param name="Description">What it is for; null where the schema does not say.</param>
public sealed record GraphQLDirectiveDefinition(string Name, EquatableArray<GraphQLField> Arguments, EquatableArray<string> Places, bool IsRepeatable, string? Description = null);
