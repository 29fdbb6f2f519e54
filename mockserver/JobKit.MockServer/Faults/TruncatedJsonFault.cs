namespace JobKit.MockServer;

/// <summary>A body that ends too early, with a length that fits.</summary>
internal sealed class TruncatedJsonFault : IFault
{
    public string Name => "truncated-json";

    public string Title => "Half of the JSON, as if it were whole.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("bytes", "number", "half of the body")];

    public FaultHarm Harm => FaultHarm.Lost;

    public MockAnswer Apply(FaultCall call)
    {
        var answer = call.Answer();
        var body = answer.Body.Fill(answer.Filling);
        return answer.WithBody(body[..Math.Min(call.Settings.Bytes ?? body.Length / 2, Math.Max(body.Length - 1, 0))]);
    }
}
