namespace JobKit.MockServer;

/// <summary>What a journal counted since it was cleared, also of requests that it no longer remembers.</summary>
public sealed record JournalCounts
{
    /// <summary>All requests.</summary>
    public required long Requests { get; init; }

    /// <summary>Those that are no longer remembered.</summary>
    public required long Forgotten { get; init; }

    /// <summary>Those that a fault hit.</summary>
    public required long Faulty { get; init; }

    /// <summary>By HTTP status.</summary>
    public required IReadOnlyDictionary<int, long> ByStatus { get; init; }
}
