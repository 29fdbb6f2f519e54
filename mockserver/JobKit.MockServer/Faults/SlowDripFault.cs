namespace JobKit.MockServer;

/// <summary>A body that trickles in.</summary>
internal sealed class SlowDripFault : IFault
{
    public string Name => "slow-drip";

    public string Title => "The body comes a few bytes at a time.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("bytes", "number", "16"), new("delay", "duration", "100ms (between two pieces)")];

    public FaultHarm Harm => FaultHarm.Doubtful;

    public MockAnswer Apply(FaultCall call)
    {
        var answer = call.Answer();
        return answer with
        {
            Delivery = (answer.Delivery ?? new Delivery()) with { ChunkSize = Math.Max(call.Settings.Bytes ?? 16, 1), ChunkDelay = call.Settings.Delay ?? TimeSpan.FromMilliseconds(100) },
        };
    }
}
