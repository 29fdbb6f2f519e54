using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The vendor is down for a while.</summary>
internal sealed class UnavailableFault : IFault
{
    public string Name => "unavailable";

    public string Title => "503 with Retry-After.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("retryAfter", "duration", "5s"), new("asDate", "boolean", "false")];

    public MockAnswer Apply(FaultCall call) =>
        call.Refuse(503, OutcomeKind.Unavailable, "The session asks for 503.", call.Settings.RetryAfter ?? TimeSpan.FromSeconds(5));
}
