using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A value in a document and what is wanted there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">The type that is wanted; null where the schema does not say.</param>
/// <param name="HasDefault">Whether the place has a value of its own where none comes.</param>
/// <param name="Location">Where.</param>
internal sealed record GraphQLValueUse(GraphQLValue Value, GraphQLType? Type, bool HasDefault, Location Location);
