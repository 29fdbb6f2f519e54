namespace JobKit.MockServer;

/// <summary>A connection that breaks.</summary>
internal sealed class ConnectionResetFault : IFault
{
    public string Name => "connection-reset";

    public string Title => "The connection is reset before anything is answered.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [];

    public FaultHarm Harm => FaultHarm.Lost;

    // The vendor has done its work: only the answer is lost.
    public MockAnswer Apply(FaultCall call) => call.Answer() with { Delivery = new Delivery { IsReset = true } };
}
