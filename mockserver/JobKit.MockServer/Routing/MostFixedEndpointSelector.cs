using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace JobKit.MockServer;

/// <summary>
/// Where two of a vendor's paths take one URL and the route tree ranks them the same (<c>{id}.json</c>, <c>{id}.{ext}</c>), the one
/// with more fixed characters is meant. The framework's own selector throws then.
/// </summary>
internal sealed class MostFixedEndpointSelector : EndpointSelector
{
    public override Task SelectAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && (best < 0 || (candidates[i].Score == candidates[best].Score && Fixed(candidates[i]) > Fixed(candidates[best]))))
            {
                best = i;
            }
        }

        if (best >= 0)
        {
            httpContext.SetEndpoint(candidates[best].Endpoint);
            httpContext.Request.RouteValues = candidates[best].Values ?? [];
        }

        return Task.CompletedTask;
    }

    private static int Fixed(in CandidateState candidate) => candidate.Endpoint.Metadata.GetMetadata<Place>()?.Fixed ?? 0;
}
