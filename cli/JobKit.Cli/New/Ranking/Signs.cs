namespace JobKit.Cli.New;

/// <summary>All signs, in the order in which their reasons are shown.</summary>
internal static class Signs
{
    public static IReadOnlyList<ISign> All { get; } =
    [
        new PlaceSign(),
        new LinkSign(),
        new LongRunningSign(),
        new PollingExtensionSign(),
        new PathSign(),
        new QuerySign(),
        new TextSign(),
        new MethodSign(),
        new CompanionSign(),
        new NeighbourSign(),
        new KeySign(),
        new DeprecationSign(),
    ];
}
