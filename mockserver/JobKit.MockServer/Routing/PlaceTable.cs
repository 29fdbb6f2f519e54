using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JobKit.MockServer;

/// <summary>Makes the endpoints of all providers: one for each place in the route tree, so that a request is found by descent and never by a scan.</summary>
internal static class PlaceTable
{
    public static IReadOnlyList<Endpoint> Build(IEnumerable<PlayedProvider> providers, Func<HttpContext, Place, Task> handle) =>
        providers.SelectMany(Places).Select(place => ToEndpoint(place, handle)).ToArray();

    private static IEnumerable<Place> Places(PlayedProvider provider) =>
        from operation in provider.Operations
        from basePath in operation.BasePaths
        group operation by (basePath, operation.Shape.Key) into place
        select new Place(provider, [provider.Name, .. place.Key.basePath.Split('/', StringSplitOptions.RemoveEmptyEntries)], place);

    private static Endpoint ToEndpoint(Place place, Func<HttpContext, Place, Task> handle) => new RouteEndpoint(
        context => handle(context, place),
        place.Operations[0].Shape.ToRoutePattern(place.Prefix),
        order: 0,
        new EndpointMetadataCollection(place),
        $"{place.Provider.Name} {place.Operations[0].Path}");
}
