namespace JobKit;

/// <summary>Adds the vendor's secret to requests to the vendor's own origin, and to no other.</summary>
internal sealed class CredentialHandler(JobProviderOptions options) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (options.BaseAddress is { } home && request.RequestUri is { } target && Origin.IsSame(home, target))
        {
            options.Authorize(request);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
