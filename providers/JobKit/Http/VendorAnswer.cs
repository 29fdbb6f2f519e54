using System.Net.Http.Headers;

namespace JobKit;

/// <summary>An answer, read whole and bounded.</summary>
internal sealed record VendorAnswer(int StatusCode, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, ReadOnlyMemory<byte> Body, Uri? RedirectsTo)
{
    /// <summary>The media type, lower case; null where there is none.</summary>
    public string? MediaType => ContentHeaders.ContentType?.MediaType?.ToLowerInvariant();
}
