namespace JobKit.MockServer;

/// <summary>An answer that comes late by a log-normal time, as answers over networks do.</summary>
internal sealed class LogNormalLatencyFault : IFault
{
    public string Name => "log-normal-latency";

    public string Title => "The answer comes late as on a real network: mostly a little, seldom a lot.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("delay", "duration", "200ms (the median)"), new("sigma", "number", "0.5"), new("max", "duration", "30s")];

    public FaultHarm Harm => FaultHarm.Doubtful;

    public MockAnswer Apply(FaultCall call)
    {
        var median = (call.Settings.Delay ?? TimeSpan.FromMilliseconds(200)).TotalMilliseconds;
        var max = (call.Settings.Max ?? TimeSpan.FromSeconds(30)).TotalMilliseconds;
        return call.Answer().Later(TimeSpan.FromMilliseconds(Math.Min(max, median * Math.Exp((call.Settings.Sigma ?? 0.5) * Normal(call.Random)))));
    }

    // Box and Muller: one even number gives the radius, its lower digits the angle.
    private static double Normal(double random)
    {
        var angle = random * 4096 % 1;
        return Math.Sqrt(-2 * Math.Log(Math.Max(random, 1e-12))) * Math.Cos(2 * Math.PI * angle);
    }
}
