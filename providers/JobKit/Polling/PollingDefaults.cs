namespace JobKit;

/// <summary>How often a wait asks where nothing else is said.</summary>
public static class PollingDefaults
{
    /// <summary>2 s, growing to 60 s, for 24 h at most; the longer of Retry-After and our own delay.</summary>
    public static PollingOptions Value { get; } = new()
    {
        Interval = TimeSpan.FromSeconds(2),
        MaxInterval = TimeSpan.FromSeconds(60),
        NotFoundGrace = TimeSpan.Zero,
        Deadline = TimeSpan.FromHours(24),
        RetryAfter = RetryAfterRule.LongerOf,
    };
}
