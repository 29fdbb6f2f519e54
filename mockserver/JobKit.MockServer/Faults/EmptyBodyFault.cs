namespace JobKit.MockServer;

/// <summary>An answer without its body.</summary>
internal sealed class EmptyBodyFault : IFault
{
    public string Name => "empty-body";

    public string Title => "The right status and no body.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [];

    public FaultHarm Harm => FaultHarm.Lost;

    public MockAnswer Apply(FaultCall call) => call.Answer() with { Body = BodyTemplate.Empty };
}
