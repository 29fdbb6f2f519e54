using System.Net.Sockets;
using System.Text;

namespace JobKit.MockServer.Tests.Wire;

/// <summary>A connection that says what it is told, byte for byte.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    private readonly TcpClient _client = new();

    private RawConnection()
    {
    }

    public static async Task<RawConnection> OpenAsync(MockServer mock)
    {
        var connection = new RawConnection();
        await connection._client.ConnectAsync(mock.BaseAddress.Host, mock.BaseAddress.Port);
        connection._client.NoDelay = true;
        return connection;
    }

    /// <summary>Sends a request and reads until the server closes.</summary>
    public static async Task<string> AskAsync(MockServer mock, string request)
    {
        await using var connection = await OpenAsync(mock);
        await connection.SendAsync(request);
        return await connection.ReadToEndAsync();
    }

    /// <summary>Sends text; its line ends become those of HTTP.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text.ReplaceLineEndings("\r\n")));

    public async Task SendAsync(byte[] bytes)
    {
        await _client.GetStream().WriteAsync(bytes);
    }

    /// <summary>Reads what comes next; empty where the server has closed.</summary>
    public async Task<byte[]> ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        try
        {
            return buffer[..await _client.GetStream().ReadAsync(buffer)];
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>Reads until the server closes.</summary>
    public async Task<string> ReadToEndAsync()
    {
        var text = new StringBuilder();
        while (await ReadAsync() is { Length: > 0 } bytes)
        {
            text.Append(Encoding.Latin1.GetString(bytes));
        }

        return text.ToString();
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return default;
    }
}
