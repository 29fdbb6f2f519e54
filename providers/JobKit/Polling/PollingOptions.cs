namespace JobKit;

/// <summary>How often a wait asks. What is not set comes from the provider's mapping, and from <see cref="PollingDefaults"/> after that.</summary>
public sealed record PollingOptions
{
    /// <summary>The delay before the second poll; the first one is made at once. At least 0. Not set: <see cref="Interval"/>.</summary>
    public TimeSpan? First { get; init; }

    /// <summary>The delay from which the back-off grows. More than 0. Not set: the mapping's, else 2 s.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>The ceiling of the back-off. More than 0; below <see cref="Interval"/> the interval counts. Not set: the mapping's, else 60 s.</summary>
    public TimeSpan? MaxInterval { get; init; }

    /// <summary>How long after the first poll "no such job" means "not yet". At least 0. Not set: the mapping's, else none.</summary>
    public TimeSpan? NotFoundGrace { get; init; }

    /// <summary>When a wait gives up. At least 0, or <see cref="Timeout.InfiniteTimeSpan"/> for never. Not set: the mapping's, else 24 h.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>What the vendor's Retry-After does. Not set: the mapping's, else the longer of both counts.</summary>
    public RetryAfterRule? RetryAfter { get; init; }

    /// <summary>These options, with what they do not set taken from <paramref name="fallback"/>.</summary>
    internal PollingOptions Over(PollingOptions? fallback) => fallback is null ? this : new()
    {
        First = First ?? fallback.First,
        Interval = Interval ?? fallback.Interval,
        MaxInterval = MaxInterval ?? fallback.MaxInterval,
        NotFoundGrace = NotFoundGrace ?? fallback.NotFoundGrace,
        Deadline = Deadline ?? fallback.Deadline,
        RetryAfter = RetryAfter ?? fallback.RetryAfter,
    };

    /// <summary>What is wrong with the options, a sentence each that begins with the option's name.</summary>
    internal IEnumerable<string> Problems()
    {
        foreach (var (name, value) in new[] { (nameof(Interval), Interval), (nameof(MaxInterval), MaxInterval) })
        {
            if (value <= TimeSpan.Zero)
            {
                yield return $"{name} is longer than nothing, such as 00:00:05; it is {value}.";
            }
        }

        foreach (var (name, value) in new[] { (nameof(First), First), (nameof(NotFoundGrace), NotFoundGrace) })
        {
            if (value < TimeSpan.Zero)
            {
                yield return $"{name} is no time before now; it is {value}.";
            }
        }

        if (Deadline < TimeSpan.Zero && Deadline != Timeout.InfiniteTimeSpan)
        {
            yield return $"{nameof(Deadline)} is no time before now; it is {Deadline}. Timeout.InfiniteTimeSpan is for never.";
        }
    }
}
