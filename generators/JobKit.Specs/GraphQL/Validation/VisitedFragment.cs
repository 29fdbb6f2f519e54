namespace JobKit.Specs;

/// <summary>A fragment that is written in place.</summary>
/// <param name="Parent">The type that it is asked of; null where the schema does not say.</param>
/// <param name="Fragment">The fragment.</param>
internal sealed record VisitedFragment(GraphQLTypeDefinition? Parent, GraphQLInlineFragment Fragment);
