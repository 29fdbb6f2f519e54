using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace JobKit.RealClientTests.Sdks;

/// <summary>Writes a request to a socket as it stands and reads one answer: no HTTP library tidies either.</summary>
internal static class Wire
{
    public static async Task<SdkAnswer> SendAsync(Uri server, SdkRequest request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        await using var stream = new BufferedStream(client.GetStream());
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request.Text(server)));
        await stream.FlushAsync();

        var status = int.Parse((await ReadLineAsync(stream)).Split(' ')[1], CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await ReadLineAsync(stream) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var body = headers.ContainsKey("Transfer-Encoding") ? await ReadChunksAsync(stream) : await ReadAsync(stream, int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture));
        return new SdkAnswer(status, headers, Encoding.UTF8.GetString(headers.GetValueOrDefault("Content-Encoding") == "gzip" ? await UnzipAsync(body) : body));
    }

    private static async Task<byte[]> ReadChunksAsync(Stream stream)
    {
        var body = new List<byte>();
        while (int.Parse(await ReadLineAsync(stream), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is > 0 and var length)
        {
            body.AddRange(await ReadAsync(stream, length));
            await ReadLineAsync(stream);
        }

        return [.. body];
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int length)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static async Task<string> ReadLineAsync(Stream stream)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0 && one[0] != '\n')
        {
            line.Append((char)one[0]);
        }

        return line.ToString().TrimEnd('\r');
    }

    private static async Task<byte[]> UnzipAsync(byte[] body)
    {
        await using var gzip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        var plain = new MemoryStream();
        await gzip.CopyToAsync(plain);
        return plain.ToArray();
    }
}
