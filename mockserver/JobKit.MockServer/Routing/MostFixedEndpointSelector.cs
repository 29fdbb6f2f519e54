using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace JobKit.MockServer;

/// <summary>
/// Where two of a vendor's paths take one URL and the route tree ranks them the same (<c>{id}.json</c>, <c>{id}.{ext}</c>), the one
/// with more fixed characters is meant; of two with as many, the one that the mapping calls, however the tree ranks them. The framework's own
/// selector throws then.
/// </summary>
internal sealed class MostFixedEndpointSelector : EndpointSelector
{
    public override Task SelectAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && (best < 0 || IsBetter(candidates[i], candidates[best], httpContext.Request.Method)))
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

    private static bool IsBetter(in CandidateState one, in CandidateState other, string method) =>
        (one.Score == other.Score && Fixed(one) > Fixed(other)) || (Fixed(one) == Fixed(other) && IsCalled(one, method) && !IsCalled(other, method));

    private static bool IsCalled(in CandidateState candidate, string method) => candidate.Endpoint.Metadata.GetMetadata<Place>()?.For(method).Any(operation => operation.Call is not null) == true;

    private static int Fixed(in CandidateState candidate) => candidate.Endpoint.Metadata.GetMetadata<Place>()?.Fixed ?? 0;
}
