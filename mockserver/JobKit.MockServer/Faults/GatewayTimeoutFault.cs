namespace JobKit.MockServer;

/// <summary>A gateway before the vendor answers 504, and not in JSON.</summary>
internal sealed class GatewayTimeoutFault : IFault
{
    public string Name => "gateway-timeout";

    public string Title => "504 as gateways send it: a page of HTML.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [];

    public MockAnswer Apply(FaultCall call) => GatewayPage.Of(504, "Gateway Time-out");
}
