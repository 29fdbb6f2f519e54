namespace JobKit;

/// <summary>What a vendor says of a job, at one moment.</summary>
public sealed record JobStatus
{
    /// <summary>The job.</summary>
    public JobRef Job { get; init; }

    /// <summary>How it is.</summary>
    public JobState State { get; init; }

    /// <summary>Whether it is over: the state is terminal, or the vendor says that it is over and not how it ended (<see cref="JobState.Unknown"/> then).</summary>
    public bool IsOver { get; init; }

    /// <summary>The vendor's own word, as sent, also where nobody foresaw it; null where there is none.</summary>
    public string? VendorState { get; init; }

    /// <summary>The vendor's further words that decided, joined by <c>/</c> (<c>failure</c>, for GitHub's <c>completed</c>); null where there are none.</summary>
    public string? VendorDetail { get; init; }

    /// <summary>The vendor's text for people; null where there is none.</summary>
    public string? Message { get; init; }

    /// <summary>What went wrong; null unless the job is over without full success and the vendor says something.</summary>
    public JobError? Error { get; init; }

    /// <summary>How far it is, in percent from 0 to 100; null where the vendor does not say. Not raised to 100 at the end by itself.</summary>
    public double? Progress { get; init; }

    /// <summary>When the job was created, in UTC; null where the vendor does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it started, in UTC; null where the vendor does not say.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it last changed, in UTC; null where the vendor does not say.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When it ended, in UTC; null while it is not over, and where the vendor does not say.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>When the vendor forgets the job or its result, in UTC; null where the vendor does not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Where the result is; null unless the job ended with full or partial success. Fetch it without the vendor's token unless you know the host.</summary>
    public Uri? ResultUrl { get; init; }

    /// <summary>The job's page for people; null where there is none.</summary>
    public Uri? WebUrl { get; init; }

    /// <summary>The parts that the vendor reports by themselves; empty where there are none.</summary>
    public IReadOnlyList<JobTask> Tasks { get; init; } = [];

    /// <summary>The results; empty unless the job ended with full or partial success.</summary>
    public IReadOnlyList<JobResult> Results { get; init; } = [];

    /// <summary>How long the vendor asks to wait before the next request (RFC 9110 Retry-After); null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
