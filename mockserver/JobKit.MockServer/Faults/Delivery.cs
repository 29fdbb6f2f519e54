namespace JobKit.MockServer;

/// <summary>How an answer is sent where it is not sent at once and whole.</summary>
internal sealed record Delivery
{
    /// <summary>How long nothing is sent.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How many bytes of the body are sent before the connection closes; null: all, and it stays open.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Whether the connection is reset before anything is sent.</summary>
    public bool IsReset { get; init; }

    /// <summary>How many bytes are sent at a time; null: all.</summary>
    public int? ChunkSize { get; init; }

    /// <summary>How long it takes from one piece to the next.</summary>
    public TimeSpan ChunkDelay { get; init; }

    /// <summary>How many bytes of filler follow the body (white space, which JSON allows).</summary>
    public long Padding { get; init; }
}
