namespace JobKit.Specs;

/// <summary>A token of a GraphQL text: a name, a number, a text, punctuation, or the end (empty).</summary>
internal readonly record struct GraphQLToken(GraphQLTokenKind Kind, string Text, Location Location);
