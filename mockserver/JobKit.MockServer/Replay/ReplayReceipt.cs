using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What became of the documented examples when they were replayed: each was asked for as a client would, and the answer compared byte for byte.</summary>
public sealed record ReplayReceipt
{
    /// <summary>What is said of each provider, in the order of their names.</summary>
    public required IReadOnlyList<ProviderReceipt> Providers { get; init; }

    /// <summary>What is wrong, at its place in the description: JK2002 to JK2004.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether every documented answer was sent as it is documented, and every documented request was accepted.</summary>
    public bool Passed => Providers.All(provider => provider.Different == 0);
}
