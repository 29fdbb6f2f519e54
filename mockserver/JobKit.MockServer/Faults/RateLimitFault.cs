using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A limit of requests in a window.</summary>
internal sealed class RateLimitFault : IFault
{
    public const string Kind = "rate-limit";

    public string Name => Kind;

    public string Title => "So many requests in a window pass, by the session's clock; the others get 429 until it is over.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("requests", "number", "10"), new("per", "duration", "1m"), new("asDate", "boolean", "false")];

    public MockAnswer Apply(FaultCall call)
    {
        var (requests, per) = (call.Settings.Requests ?? 10, call.Settings.Per ?? TimeSpan.FromMinutes(1));
        return call.Limits.Enter(call.Request.Now, requests, per) is { } wait
            ? call.Refuse(429, OutcomeKind.Throttled, $"More than {requests} requests in {per}.", wait)
            : call.Answer();
    }
}
