namespace JobKit.MockServer;

/// <summary>What a client is expected to have asked.</summary>
public sealed record Expectations
{
    /// <summary>How often. Default: nothing is said of it.</summary>
    public IReadOnlyList<ExpectedCount> Counts { get; init; } = [];

    /// <summary>In what order: each is to come after the one before it; others may come between. Default: any.</summary>
    public IReadOnlyList<JournalFilter> Order { get; init; } = [];

    /// <summary>How it polled. Null, the default: any way.</summary>
    public ExpectedPolling? Polling { get; init; }
}
