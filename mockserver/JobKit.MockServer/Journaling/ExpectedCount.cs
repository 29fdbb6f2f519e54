namespace JobKit.MockServer;

/// <summary>How often something was to be asked.</summary>
public sealed record ExpectedCount
{
    /// <summary>What.</summary>
    public required JournalFilter Request { get; init; }

    /// <summary>Exactly so often. Null, the default: see the others; if none is set, at least once.</summary>
    public int? Times { get; init; }

    /// <summary>At least so often.</summary>
    public int? AtLeast { get; init; }

    /// <summary>At most so often.</summary>
    public int? AtMost { get; init; }
}
