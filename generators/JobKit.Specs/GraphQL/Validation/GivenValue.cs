namespace JobKit.Specs;

/// <summary>A value that a document gives for an argument.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">What is expected; null where the schema does not say.</param>
/// <param name="HasDefault">Whether the schema has a value for when none is given.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record GivenValue(GraphQLValue Value, GraphQLType? Type, bool HasDefault, Location Location);
