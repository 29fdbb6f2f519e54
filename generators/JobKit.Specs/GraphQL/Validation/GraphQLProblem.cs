namespace JobKit.Specs;

/// <summary>What a schema does not allow of a document, in the words of GraphQL's reference implementation.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Location">Where in the document; null where it is about the request.</param>
public sealed record GraphQLProblem(string Message, Location? Location = null);
