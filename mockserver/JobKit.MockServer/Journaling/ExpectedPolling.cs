namespace JobKit.MockServer;

/// <summary>How jobs were to be polled.</summary>
public sealed record ExpectedPolling
{
    /// <summary>Which polls are meant. Null, the default: all.</summary>
    public JournalFilter? Request { get; init; }

    /// <summary>How much earlier than told is not too early, and what is no wait at all. Default: 50 ms.</summary>
    public TimeSpan Tolerance { get; init; } = PollingDiscipline.Tolerance;

    /// <summary>The least time between two polls of one job. Default: none.</summary>
    public TimeSpan? MinInterval { get; init; }

    /// <summary>The most time between two polls of one job. Default: none.</summary>
    public TimeSpan? MaxInterval { get; init; }

    /// <summary>Whether <c>Retry-After</c> is to be kept. Default: yes.</summary>
    public bool KeepsRetryAfter { get; init; } = true;

    /// <summary>Whether it is to wait no less after 429 and 503 than before: three quarters of its shortest wait until then, so that a steady client on a busy machine is not blamed. Default: yes.</summary>
    public bool BacksOff { get; init; } = true;

    /// <summary>How many polls may follow after the job said that it is over. Default: none.</summary>
    public int PollsAfterEnd { get; init; }
}
