namespace JobKit.MockServer;

/// <summary>The vendor fails.</summary>
internal sealed class ServerErrorFault : IFault
{
    public string Name => "server-error";

    public string Title => "500, in the vendor's own shape where it documents one.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [];

    public MockAnswer Apply(FaultCall call) =>
        (call.Request.Operation.Answers.Of(500) ?? Problem.Of(500, "Internal Server Error", "The session asks for 500.")) with { Status = 500, Filling = call.Request.Filling };
}
