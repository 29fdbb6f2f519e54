using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace JobKit.MockServer;

/// <summary>The endpoints of what is played now; replaced as a whole when vendor folders were read again.</summary>
internal sealed class LiveEndpoints : EndpointDataSource
{
    private readonly Lock _lock = new();
    private IReadOnlyList<Endpoint> _endpoints;
    private CancellationTokenSource _changed = new();

    public LiveEndpoints(IReadOnlyList<Endpoint> endpoints) => _endpoints = endpoints;

    public override IReadOnlyList<Endpoint> Endpoints
    {
        get
        {
            lock (_lock)
            {
                return _endpoints;
            }
        }
    }

    public override IChangeToken GetChangeToken()
    {
        lock (_lock)
        {
            return new CancellationChangeToken(_changed.Token);
        }
    }

    /// <summary>Requests that come from now on are routed by these.</summary>
    public void Replace(IReadOnlyList<Endpoint> endpoints)
    {
        CancellationTokenSource before;
        lock (_lock)
        {
            (_endpoints, before, _changed) = (endpoints, _changed, new CancellationTokenSource());
        }

        // The route tree asks for the new endpoints while this runs.
        before.Cancel();
    }
}
