using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The client is told to slow down.</summary>
internal sealed class TooManyRequestsFault : IFault
{
    public string Name => "too-many-requests";

    public string Title => "429 with Retry-After, in the vendor's own shape where it documents one.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("retryAfter", "duration", "5s"), new("asDate", "boolean", "false")];

    public MockAnswer Apply(FaultCall call) =>
        call.Refuse(429, OutcomeKind.Throttled, "The session asks for 429.", call.Settings.RetryAfter ?? TimeSpan.FromSeconds(5));
}
