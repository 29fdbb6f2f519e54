namespace JobKit.ContractTests;

/// <summary>Asks the mock server for one answer, as Prism has it: <c>Prefer: example=…</c>.</summary>
internal sealed class PreferHandler(string preference) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Prefer", preference);
        return base.SendAsync(request, cancellationToken);
    }
}
