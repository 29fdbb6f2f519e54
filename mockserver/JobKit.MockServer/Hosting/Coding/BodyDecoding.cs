using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>Reads request bodies that are sent compressed.</summary>
internal static class BodyDecoding
{
    private const string Known = "gzip, deflate, br";

    /// <summary>The body's stream, decompressed where it is compressed.</summary>
    /// <exception cref="BadHttpRequestException">The coding is not known.</exception>
    public static Stream Open(HttpRequest request)
    {
        var coding = request.Headers.ContentEncoding.ToString().Trim().ToLowerInvariant();
        switch (coding)
        {
            case "" or "identity":
                return request.Body;
            case "gzip" or "x-gzip":
                return new GZipStream(request.Body, CompressionMode.Decompress);
            case "deflate":
                return new ZLibStream(request.Body, CompressionMode.Decompress);
            case "br":
                return new BrotliStream(request.Body, CompressionMode.Decompress);
            default:
                request.HttpContext.Response.Headers[HeaderNames.AcceptEncoding] = Known;
                throw new BadHttpRequestException($"Content-Encoding is one of {Known}, and only one of them.", StatusCodes.Status415UnsupportedMediaType);
        }
    }
}
