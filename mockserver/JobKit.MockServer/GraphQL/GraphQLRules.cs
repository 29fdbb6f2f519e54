namespace JobKit.MockServer;

/// <summary>
/// The rules of GraphQL's validation that a request is held against: one line here and one file each. They are our own, and not a
/// library's, because schemas here may be parts of the vendor's: what a schema does not know is not judged.
/// </summary>
internal static class GraphQLRules
{
    /// <summary>How many problems of one request are told.</summary>
    private const int Most = 20;

    public static IReadOnlyList<IGraphQLRule> All { get; } =
    [
        new KnownRootRule(),
        new KnownFragmentRule(),
        new KnownTypeRule(),
        new KnownFieldRule(),
        new LeafSelectionRule(),
        new KnownArgumentRule(),
        new RequiredArgumentRule(),
        new DefinedVariableRule(),
        new UsedVariableRule(),
        new VariablePositionRule(),
        new LiteralRule(),
        new VariableValueRule(),
    ];

    /// <summary>What is wrong with a request, the first problems.</summary>
    public static IReadOnlyList<GraphQLProblem> Check(GraphQLCheck check) => All.SelectMany(rule => rule.Check(check)).Distinct().Take(Most).ToArray();
}
