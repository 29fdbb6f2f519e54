using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Something in a GraphQL request that the schema, or GraphQL itself, does not allow.</summary>
/// <param name="Message">What, in the words that GraphQL servers use.</param>
/// <param name="Location">Where in the document; null where it is about the request.</param>
internal sealed record GraphQLProblem(string Message, Location? Location = null);
