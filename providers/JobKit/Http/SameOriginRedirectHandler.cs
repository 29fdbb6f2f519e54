using System.Net;

namespace JobKit;

/// <summary>Follows redirects of GET and HEAD within the origin, a few at most. All others come back as the answer that they are.</summary>
internal sealed class SameOriginRedirectHandler : DelegatingHandler
{
    private const int MaxHops = 5;

    /// <summary>Set on a request whose mapping takes some 3xx for a state: those are not followed.</summary>
    public static HttpRequestOptionsKey<Func<int, bool>> Accepted { get; } = new("JobKit.Accepted");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (var hop = 0; hop < MaxHops && Next(request, response) is { } target; hop++)
        {
            response.Dispose();
            var next = new HttpRequestMessage(request.Method, target);
            foreach (var header in request.Headers)
            {
                next.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            request = next;
            response = await base.SendAsync(next, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private static Uri? Next(HttpRequestMessage request, HttpResponseMessage response)
    {
        var isRedirect = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        if (!isRedirect || response.Headers.Location is not { } location || (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head)
            || (request.Options.TryGetValue(Accepted, out var accepted) && accepted((int)response.StatusCode)))
        {
            return null;
        }

        var target = new Uri(request.RequestUri!, location);
        return Origin.IsSame(request.RequestUri!, target) ? target : null;
    }
}
