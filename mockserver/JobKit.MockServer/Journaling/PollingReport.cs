namespace JobKit.MockServer;

/// <summary>
/// How one job was polled. Intervals are measured by the session's clock or by the server's, whichever shows more, so that both
/// a stopped clock and a real wait count.
/// </summary>
public sealed record PollingReport
{
    /// <summary>The job (<c>acme:red/7</c>).</summary>
    public required string Job { get; init; }

    /// <summary>How many polls.</summary>
    public required int Polls { get; init; }

    /// <summary>The times between them, in order.</summary>
    public required IReadOnlyList<TimeSpan> Intervals { get; init; }

    /// <summary>How often it polled before <c>Retry-After</c> was over.</summary>
    public required int TooEarly { get; init; }

    /// <summary>How often it waited plainly less after 429 or 503 than ever before (less than three quarters of its shortest wait until then), or not at all, where it was not told how long.</summary>
    public required int WithoutBackOff { get; init; }

    /// <summary>How many polls followed after the job said that it is over, in an answer that no fault spoiled.</summary>
    public required int AfterEnd { get; init; }
}
