namespace JobKit.Specs;

/// <summary>One rule of what a schema takes.</summary>
internal interface IGraphQLRule
{
    /// <summary>What the document breaks of it.</summary>
    IEnumerable<GraphQLProblem> Check(GraphQLVisit visit);
}
