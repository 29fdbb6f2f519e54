using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace JobKit.BrowserTests.Support;

/// <summary>A line to the server that can be cut and mended: what a closed lid or a lost network does to a page.</summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly CancellationTokenSource _end = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;
    private readonly Task _accepting;
    private volatile bool _isCut;

    public Line(Uri server)
    {
        _server = server;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync();
    }

    /// <summary>The server's address on this line.</summary>
    public Uri Address { get; }

    /// <summary>Closes what is open; new connections are closed too until it is mended.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (var client in _open.Keys)
        {
            client.Close();
        }
    }

    public void Mend() => _isCut = false;

    public async ValueTask DisposeAsync()
    {
        Cut();
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                if (_isCut)
                {
                    client.Close();
                }
                else
                {
                    _ = CarryAsync(client);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var server = new TcpClient();
        try
        {
            _open[client] = true;
            await server.ConnectAsync(_server.Host, _server.Port, _end.Token);
            await Task.WhenAny(
                client.GetStream().CopyToAsync(server.GetStream(), _end.Token),
                server.GetStream().CopyToAsync(client.GetStream(), _end.Token));
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // One of the two ends has gone: so does the other.
        }
        finally
        {
            _open.TryRemove(client, out _);
            client.Dispose();
        }
    }
}
