using Polly;

namespace JobKit;

/// <summary>Settings of one wait.</summary>
public sealed record WaitOptions
{
    /// <summary>When to give up, counted from the call. Not set: the deadline of <see cref="Polling"/>, of the provider's options, of its mapping, else 24 h. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>: never.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often to ask. Not set: the provider's options and its mapping.</summary>
    public PollingOptions? Polling { get; init; }

    /// <summary>What is done about transient faults of single polls. Not set: the provider's, else five retries between 1 s and 30 s; after 429 and 503 not before Retry-After is over or, without it, the usual interval.</summary>
    public ResiliencePipeline? Retry { get; init; }
}
