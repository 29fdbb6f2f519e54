using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JobKit.MockServer;

/// <summary>Reads a request's body whole, decompressed.</summary>
internal static class RequestBody
{
    /// <summary>The body; empty where there is none, also where a GET says <c>Content-Length: 0</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">How many bytes it may have, decompressed: a few kilobytes on the wire can be gigabytes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="BadHttpRequestException">It is too large, or cannot be decompressed.</exception>
    public static ValueTask<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int most, CancellationToken cancellation) =>
        request.ContentLength is 0 || request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false }
            ? default
            : ReadAllAsync(request, most, cancellation);

    private static async ValueTask<ReadOnlyMemory<byte>> ReadAllAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        var body = BodyDecoding.Open(request);
        var buffer = new ArrayBufferWriter<byte>((int)Math.Clamp(request.ContentLength ?? 4096, 1, Math.Max(most, 1)));
        try
        {
            while (await body.ReadAsync(buffer.GetMemory(4096), cancellation) is > 0 and var read)
            {
                buffer.Advance(read);
                if (buffer.WrittenCount > most)
                {
                    throw new BadHttpRequestException($"The body has more than {most} bytes.", StatusCodes.Status413PayloadTooLarge);
                }
            }
        }
        catch (IOException problem) when (problem is not BadHttpRequestException)
        {
            // Chunks that no client would send.
            throw new BadHttpRequestException(problem.Message, problem);
        }
        catch (InvalidDataException problem)
        {
            throw new BadHttpRequestException($"The body is not compressed as Content-Encoding says: {problem.Message}", problem);
        }

        return buffer.WrittenMemory;
    }
}
