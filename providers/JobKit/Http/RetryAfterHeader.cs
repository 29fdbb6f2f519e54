using System.Net.Http.Headers;

namespace JobKit;

/// <summary>Reads Retry-After in both its forms (RFC 9110, 10.2.3).</summary>
internal static class RetryAfterHeader
{
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time)
    {
        if (headers.RetryAfter is not { } value)
        {
            return null;
        }

        var delay = value.Delta ?? (value.Date - time.GetUtcNow());
        return delay is { } asked && asked > TimeSpan.Zero ? asked : TimeSpan.Zero;
    }
}
