namespace JobKit.MockServer;

/// <summary>One rule of GraphQL's validation.</summary>
internal interface IGraphQLRule
{
    /// <summary>What breaks it.</summary>
    IEnumerable<GraphQLProblem> Check(GraphQLCheck check);
}
