namespace JobKit.Specs;

/// <summary>The checks, in the order in which they run. A test holds that every check is in the list.</summary>
internal static class MappingRules
{
    public static IReadOnlyList<IMappingRule> All { get; } =
    [
        new KnownValuesRule(),
        new NoDomainRule(),
        new ColumnKindRule(),
        new SuccessAndFailureRule(),
        new CoverageRule(),
        new IdentifierRule(),
        new ExamplesRule(),
    ];
}
