namespace JobKit.MockServer;

/// <summary>A connection that closes before all that was promised is sent.</summary>
internal sealed class CloseMidBodyFault : IFault
{
    public string Name => "close-mid-body";

    public string Title => "The connection closes in the middle of the body.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("bytes", "number", "half of the body")];

    public FaultHarm Harm => FaultHarm.Lost;

    public MockAnswer Apply(FaultCall call)
    {
        var answer = call.Answer();
        var length = answer.Body.Fill(answer.Filling).Length;
        return answer with { Delivery = (answer.Delivery ?? new Delivery()) with { CutAfter = Math.Min(call.Settings.Bytes ?? length / 2, Math.Max(length - 1, 0)) } };
    }
}
