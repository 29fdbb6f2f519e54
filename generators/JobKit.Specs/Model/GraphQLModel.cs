namespace JobKit.Specs;

/// <summary>A GraphQL document and its variables.</summary>
/// <param name="Document">The text that is sent.</param>
/// <param name="OperationName">The operation's name; null where it has none.</param>
/// <param name="Variables">The variables, in the document's order, and what each is set to.</param>
public sealed record GraphQLModel(string Document, string? OperationName, EquatableArray<GraphQLVariable> Variables);
