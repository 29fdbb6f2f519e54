namespace JobKit.MockServer;

/// <summary>The schema has operations of that kind.</summary>
internal sealed class KnownRootRule : IGraphQLRule
{
    public IEnumerable<GraphQLProblem> Check(GraphQLCheck check) => check.Schema is null || check.Root is not null ? []
        : [new GraphQLProblem($"Schema is not configured for {check.Operation.Kind switch { "query" => "queries", "mutation" => "mutations", _ => "subscriptions" }}.")];
}
