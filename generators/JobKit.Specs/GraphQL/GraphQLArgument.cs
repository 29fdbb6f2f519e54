namespace JobKit.Specs;

/// <summary>An argument of a field, or a field of an input object.</summary>
public sealed record GraphQLArgument(string Name, GraphQLValue Value);
