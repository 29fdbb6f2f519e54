namespace JobKit.MockServer;

/// <summary>What a matrix puts in a client's way, one line each: nothing, every kind of fault, and unusual lives.</summary>
internal static class MatrixFaults
{
    private const int DripBytes = 64;
    private const int Drips = 25;

    // Beyond the 4 MB at which careful clients stop reading, and no more than slow ones can take.
    private const int LargeBytes = 5 * 1024 * 1024;

    // A date has no fractions of a second: one more, so that there is always something to wait for.
    private static readonly TimeSpan Rounding = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<MatrixFault> Of(MatrixOptions options) =>
    [
        new(MatrixFault.None, "Nothing goes wrong."),
        Wire(new FaultSettings { Kind = "fixed-latency", Delay = options.Latency }),
        Wire(new FaultSettings { Kind = "uniform-latency", Max = options.Latency }),
        Wire(new FaultSettings { Kind = "log-normal-latency", Delay = options.Latency / 2, Max = options.Latency * 2 }),
        Wire(new FaultSettings { Kind = "too-many-requests", RetryAfter = options.RetryAfter }),
        new("too-many-requests-date", "429 with Retry-After as a date.", new FaultSettings { Kind = "too-many-requests", RetryAfter = options.RetryAfter + Rounding, AsDate = true }),
        new("too-many-requests-bare", "429 without Retry-After.", new FaultSettings { Kind = "too-many-requests", RetryAfter = TimeSpan.Zero }),
        Wire(new FaultSettings { Kind = "rate-limit", Requests = 1, Per = options.RetryAfter }),
        Wire(new FaultSettings { Kind = "unavailable", RetryAfter = options.RetryAfter }),
        new("unavailable-date", "503 with Retry-After as a date.", new FaultSettings { Kind = "unavailable", RetryAfter = options.RetryAfter + Rounding, AsDate = true }),
        new("unavailable-bare", "503 without Retry-After.", new FaultSettings { Kind = "unavailable", RetryAfter = TimeSpan.Zero }),
        Wire(new FaultSettings { Kind = "server-error" }),
        Wire(new FaultSettings { Kind = "bad-gateway" }),
        Wire(new FaultSettings { Kind = "gateway-timeout" }),
        Wire(new FaultSettings { Kind = "origin-timeout" }),
        Wire(new FaultSettings { Kind = "connection-reset" }),
        Wire(new FaultSettings { Kind = "close-mid-body" }),
        Wire(new FaultSettings { Kind = "truncated-json" }),
        Wire(new FaultSettings { Kind = "malformed-json" }),
        Wire(new FaultSettings { Kind = "wrong-content-type" }),
        Wire(new FaultSettings { Kind = "empty-body" }),
        Wire(new FaultSettings { Kind = "error-in-success" }),
        Wire(new FaultSettings { Kind = "slow-drip", Bytes = DripBytes, Delay = options.Latency / Drips }),
        Wire(new FaultSettings { Kind = "oversized-body", Bytes = LargeBytes }),
        new("unknown-word", "The vendor says a word on the job's way that it does not document.", Way: MatrixWay.NewWord),
        new("every-word", "The vendor says every word that is no end, paused and cancelling included.", Way: MatrixWay.EveryWord),
    ];

    private static MatrixFault Wire(FaultSettings settings) => new(settings.Kind, FaultKinds.Find(settings.Kind)!.Title, settings);
}
