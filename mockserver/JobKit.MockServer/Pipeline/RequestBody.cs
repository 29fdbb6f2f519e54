using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Reads a request's body whole.</summary>
internal static class RequestBody
{
    /// <summary>The body; empty where there is none, also where a GET says <c>Content-Length: 0</c>.</summary>
    public static ValueTask<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int most, CancellationToken cancellation) =>
        request.ContentLength is 0 || (request.ContentLength is null && request.Headers.TransferEncoding.Count == 0 && !HttpProtocol.IsHttp2(request.Protocol))
            ? default
            : ReadAllAsync(request, most, cancellation);

    private static async ValueTask<ReadOnlyMemory<byte>> ReadAllAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 4096, 1, Math.Max(most, 1)));
        while (await request.Body.ReadAsync(buffer.GetMemory(4096), cancellation) is > 0 and var read)
        {
            buffer.Advance(read);
        }

        return buffer.WrittenMemory;
    }
}
