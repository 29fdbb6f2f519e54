namespace JobKit.ContractTests;

/// <summary>Keeps the bytes of the last answer, and what the mock server says of them.</summary>
internal sealed class WireTap
{
    public byte[] Body { get; private set; } = [];

    public string Sample { get; private set; } = "";

    public DelegatingHandler Handler(string preference) => new Tap(this, preference);

    private sealed class Tap(WireTap wire, string preference) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Prefer", preference);
            var response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            wire.Body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            wire.Sample = response.Headers.TryGetValues("JobKit-Sample", out var values) ? values.Single() : "";
            return response;
        }
    }
}
