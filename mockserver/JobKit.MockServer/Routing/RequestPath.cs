using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JobKit.MockServer;

/// <summary>The segments of the path as the client sent them, each decoded by itself, so that an encoded slash stays inside its segment.</summary>
internal static class RequestPath
{
    public static string[] Segments(HttpContext context, int skip)
    {
        var cooked = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        if (!target.Contains('%', StringComparison.Ordinal))
        {
            return cooked[skip..];
        }

        var raw = RawPath(target).Split('/', StringSplitOptions.RemoveEmptyEntries);

        // A session stands in front of the path that was routed.
        if (context.Request.PathBase.HasValue)
        {
            raw = raw[Math.Min(2, raw.Length)..];
        }

        // Where the server tidied the path up (dot segments), only the tidy one counts.
        var segments = raw.Length == cooked.Length ? raw.Select(Uri.UnescapeDataString) : cooked;
        return segments.Skip(skip).ToArray();
    }

    private static string RawPath(string target)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? target : target[..query];
        var authority = path.StartsWith('/') ? -1 : path.IndexOf("://", StringComparison.Ordinal);
        var start = authority < 0 ? 0 : path.IndexOf('/', authority + 3);
        return start < 0 ? "/" : path[start..];
    }
}
