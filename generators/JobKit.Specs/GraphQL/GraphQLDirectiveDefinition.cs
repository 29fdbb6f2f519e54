namespace JobKit.Specs;

/// <summary>A directive that a schema declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Places">Where it may stand (<c>FIELD</c>).</param>
/// <param name="IsRepeatable">Whether it may stand there more than once.</param>
internal sealed record GraphQLDirectiveDefinition(string Name, EquatableArray<GraphQLField> Arguments, EquatableArray<string> Places, bool IsRepeatable);
