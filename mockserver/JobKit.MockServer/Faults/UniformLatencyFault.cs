namespace JobKit.MockServer;

/// <summary>An answer that comes late by a time between two, all equally likely.</summary>
internal sealed class UniformLatencyFault : IFault
{
    public string Name => "uniform-latency";

    public string Title => "The answer comes late, by any time between two.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("min", "duration", "0s"), new("max", "duration", "1s")];

    public FaultHarm Harm => FaultHarm.Doubtful;

    public MockAnswer Apply(FaultCall call)
    {
        var min = call.Settings.Min ?? TimeSpan.Zero;
        var max = call.Settings.Max ?? TimeSpan.FromSeconds(1);
        return call.Answer().Later(min + ((max > min ? max - min : TimeSpan.Zero) * call.Random));
    }
}
