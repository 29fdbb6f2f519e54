using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>Which answers are sent compressed (RFC 9110, 8.4): those that a client wants so and that get shorter by it.</summary>
internal static class ContentCoding
{
    /// <summary>Shorter bodies do not get shorter.</summary>
    private const int Least = 256;

    /// <summary>Whether an answer may be sent compressed, to whomever.</summary>
    public static bool IsFor(MockAnswer answer, int length) =>
        length >= Least && answer.Delivery is null && IsText(answer.ContentType) && !IsCoded(answer);

    /// <summary>Whether the client takes gzip: it names it, or everything, and does not exclude it.</summary>
    public static bool TakesGzip(HttpRequest request)
    {
        var header = request.Headers.AcceptEncoding;
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var wanted))
        {
            return false;
        }

        var gzip = wanted.FirstOrDefault(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) || coding.Value.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
            ?? wanted.FirstOrDefault(coding => coding.Value == "*");
        return gzip is not null && gzip.Quality is not 0;
    }

    /// <summary>Marks an answer as compressed. Its bytes are others than those that a strong entity tag was made for.</summary>
    public static void Mark(IHeaderDictionary headers)
    {
        headers.ContentEncoding = "gzip";
        if (headers.ETag is [{ Length: > 0 } tag] && !tag.StartsWith("W/", StringComparison.Ordinal))
        {
            headers.ETag = "W/" + tag;
        }
    }

    // Whatever the vendor itself says of its coding stays. Asked for each answer: nothing is allocated.
    private static bool IsCoded(MockAnswer answer)
    {
        for (var index = 0; index < answer.Headers.Count; index++)
        {
            if (answer.Headers[index].Key.Equals(HeaderNames.ContentEncoding, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(string? contentType) =>
        contentType is not null && (contentType.Contains("json", StringComparison.OrdinalIgnoreCase) || contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || contentType.Contains("xml", StringComparison.OrdinalIgnoreCase));
}
