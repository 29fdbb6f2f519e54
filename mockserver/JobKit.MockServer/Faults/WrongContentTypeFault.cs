namespace JobKit.MockServer;

/// <summary>A body under the name of another kind.</summary>
internal sealed class WrongContentTypeFault : IFault
{
    public string Name => "wrong-content-type";

    public string Title => "The right body under a wrong content type.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [new("contentType", "text", "text/html")];

    public FaultHarm Harm => FaultHarm.Doubtful;

    public MockAnswer Apply(FaultCall call) => call.Answer() with { ContentType = call.Settings.ContentType ?? "text/html" };
}
