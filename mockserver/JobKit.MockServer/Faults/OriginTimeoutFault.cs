namespace JobKit.MockServer;

/// <summary>A gateway before the vendor answers 524, and not in JSON.</summary>
internal sealed class OriginTimeoutFault : IFault
{
    public string Name => "origin-timeout";

    public string Title => "524 as gateways send it: a page of HTML.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [];

    public MockAnswer Apply(FaultCall call) => GatewayPage.Of(524, "A timeout occurred");
}
