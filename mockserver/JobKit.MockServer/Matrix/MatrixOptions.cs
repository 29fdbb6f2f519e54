namespace JobKit.MockServer;

/// <summary>Which cells of the matrix a client is put through, and how far each may go.</summary>
public sealed record MatrixOptions
{
    /// <summary>The providers that are meant. Default: all that are played.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>The states that jobs end in (<c>failed</c>, <c>partiallySucceeded</c>). Default: all that the vendor's words lead to.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The faults (<c>none</c>, <c>truncated-json</c>). Default: all.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>How many polls in a row a fault hits on the job's way, from the third on, between 1 and 10; besides these it hits the first one that would see the end. Default: 1.</summary>
    public int Strikes { get; init; } = 1;

    /// <summary>How late a late answer comes at most, about; real time. Default: 250 ms.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>What <c>Retry-After</c> asks for, in whole seconds; as a date one more, since dates have no fractions. Default: 1 s.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a cell may take; the client is stopped then. Default: 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests a client may make in a cell; it is stopped then. Default: 200.</summary>
    public int MaxRequests { get; init; } = 200;

    /// <summary>How many cells run at a time, between 1 and 64; each has a session of its own. Default: 4.</summary>
    public int Parallelism { get; init; } = 4;

    /// <summary>What is wrong with the numbers and the mend; null where nothing is.</summary>
    internal string? Problem() =>
        Strikes is < 1 or > 10 ? "A fault strikes between 1 and 10 times in a row."
        : Latency < TimeSpan.Zero || Latency > TimeSpan.FromMinutes(1) ? "The latency is between 0 and a minute."
        : RetryAfter < TimeSpan.FromSeconds(1) || RetryAfter > TimeSpan.FromMinutes(1) ? "Retry-After is between a second and a minute."
        : Timeout <= TimeSpan.Zero || Timeout > TimeSpan.FromDays(1) ? "A cell's timeout is more than 0 and at most a day."
        : MaxRequests < 1 ? "A client makes at least one request in a cell."
        : Parallelism is < 1 or > 64 ? "Between 1 and 64 cells run at a time."
        : null;
}
