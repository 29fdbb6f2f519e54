namespace JobKit.MockServer;

/// <summary>An answer that comes late by a fixed time.</summary>
internal sealed class FixedLatencyFault : IFault
{
    public string Name => "fixed-latency";

    public string Title => "The answer comes late, always by the same time.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("delay", "duration", "1s")];

    public FaultHarm Harm => FaultHarm.Doubtful;

    public MockAnswer Apply(FaultCall call) => call.Answer().Later(call.Settings.Delay ?? TimeSpan.FromSeconds(1));
}
