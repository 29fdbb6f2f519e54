namespace JobKit.MockServer;

/// <summary>A body that no client should take whole.</summary>
internal sealed class OversizedBodyFault : IFault
{
    /// <summary>The largest body that may be asked for, in bytes.</summary>
    public const int Most = 1 << 30;

    public string Name => "oversized-body";

    public string Title => "The right body with a great deal of white space after it.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("bytes", "number", "16777216 (in all)")];

    public FaultHarm Harm => FaultHarm.Doubtful;

    public MockAnswer Apply(FaultCall call)
    {
        var answer = call.Answer();
        var padding = Math.Max(0, (call.Settings.Bytes ?? 16 * 1024 * 1024) - answer.Body.Fill(answer.Filling).Length);
        return answer with { Delivery = (answer.Delivery ?? new Delivery()) with { Padding = padding } };
    }
}
