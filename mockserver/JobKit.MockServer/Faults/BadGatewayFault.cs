namespace JobKit.MockServer;

/// <summary>A gateway before the vendor answers 502, and not in JSON.</summary>
internal sealed class BadGatewayFault : IFault
{
    public string Name => "bad-gateway";

    public string Title => "502 as gateways send it: a page of HTML.";

    public IReadOnlyList<FaultParameter> Parameters { get; } = [];

    public MockAnswer Apply(FaultCall call) => GatewayPage.Of(502, "Bad Gateway");
}
