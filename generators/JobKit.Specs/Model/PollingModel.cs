namespace JobKit.Specs;

/// <summary>How often to ask; null: the runtime's default.</summary>
public sealed record PollingModel
{
    /// <summary>The delay before the first poll of a wait.</summary>
    public TimeSpan? First { get; init; }

    /// <summary>The delay between the first polls.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>The ceiling to which the delay grows.</summary>
    public TimeSpan? MaxInterval { get; init; }

    /// <summary>How long "no such job" is taken for "not yet".</summary>
    public TimeSpan? NotFoundGrace { get; init; }

    /// <summary>When a wait gives up.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>What the vendor's Retry-After does.</summary>
    public RetryAfterRule RetryAfter { get; init; } = RetryAfterRule.LongerOf;
}
