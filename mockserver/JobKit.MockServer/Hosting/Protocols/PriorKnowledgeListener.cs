using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;

namespace JobKit.MockServer;

/// <summary>
/// Lets Kestrel speak HTTP/2 on connections that the HTTP/1.1 endpoint accepted. Without TLS Kestrel has to know the protocol of an
/// endpoint beforehand; so there are two, of which only the first has a port, and this one is handed what turns out to be HTTP/2.
/// </summary>
internal sealed class PriorKnowledgeListener : IConnectionListenerFactory, IConnectionListenerFactorySelector, IConnectionListener
{
    private readonly Channel<ConnectionContext> _waiting = Channel.CreateUnbounded<ConnectionContext>(new UnboundedChannelOptions { SingleReader = true });

    public EndPoint EndPoint { get; } = new PriorKnowledgeEndPoint();

    public bool CanBind(EndPoint endpoint) => endpoint is PriorKnowledgeEndPoint;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) => new(this);

    public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
    {
        while (await _waiting.Reader.WaitToReadAsync(cancellationToken))
        {
            if (_waiting.Reader.TryRead(out var connection))
            {
                return connection;
            }
        }

        return null;
    }

    /// <summary>Lets a connection go on here; done when it is over.</summary>
    public Task ServeAsync(ConnectionContext connection)
    {
        var handed = new HandedOverConnection(connection);
        return _waiting.Writer.TryWrite(handed) ? handed.Over : Task.CompletedTask;
    }

    public ValueTask UnbindAsync(CancellationToken cancellationToken = default)
    {
        _waiting.Writer.TryComplete();
        return default;
    }

    public ValueTask DisposeAsync() => UnbindAsync();
}
