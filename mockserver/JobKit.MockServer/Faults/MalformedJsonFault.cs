using System.Text;

namespace JobKit.MockServer;

/// <summary>A body that no parser takes.</summary>
internal sealed class MalformedJsonFault : IFault
{
    public string Name => "malformed-json";

    public string Title => "JSON with an error in it.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("body", "text", "the answer with a stray character after its first")];

    public FaultHarm Harm => FaultHarm.Lost;

    public MockAnswer Apply(FaultCall call)
    {
        var answer = call.Answer();
        var body = answer.Body.Fill(answer.Filling).Span;
        var text = call.Settings.Body is { } given ? Encoding.UTF8.GetBytes(given) : [.. body[..Math.Min(1, body.Length)], (byte)'<', .. body[Math.Min(1, body.Length)..]];
        return answer.WithBody(text);
    }
}
