namespace JobKit.MockServer;

/// <summary>All rules of requests, in the order in which they look: one line here and one file each.</summary>
internal static class RequestRules
{
    /// <summary>What makes each rule of an operation; null where nothing is to be checked.</summary>
    public static IReadOnlyList<Func<RequestContract, IRequestRule?>> All { get; } =
    [
        ParametersRule.Compile,
        UnknownQueryRule.Compile,
        BodyRule.Compile,
        UnexpectedBodyRule.Compile,
        AcceptRule.Compile,
    ];
}
