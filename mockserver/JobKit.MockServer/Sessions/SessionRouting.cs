using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Finds a request's session: by the path (<c>/s/red/…</c>), the header, the credential, in this order; else the default one.</summary>
internal static class SessionRouting
{
    private static readonly object Key = new();

    /// <summary>Takes the session out of the path, so that the rest of it is routed. False where it is no name for one.</summary>
    public static bool TryEnter(HttpRequest request)
    {
        var path = request.Path.Value!;
        if (!path.StartsWith("/s/", StringComparison.Ordinal))
        {
            return true;
        }

        var end = path.IndexOf('/', 3);
        var name = end < 0 ? path[3..] : path[3..end];
        if (!SessionNames.IsValid(name))
        {
            return false;
        }

        request.PathBase = "/s/" + name;
        request.Path = end < 0 ? "/" : path[end..];
        request.HttpContext.Items[Key] = name;
        return true;
    }

    /// <summary>The session that path or header name; null where neither does, and a name that is none where it is not valid.</summary>
    public static string? Named(HttpRequest request) =>
        request.PathBase.HasValue ? (string?)request.HttpContext.Items[Key]
        : request.Headers.TryGetValue(SessionNames.Header, out var header) ? header.ToString()
        : null;

    /// <summary>The session of a request for that operation; null where it names one that cannot be.</summary>
    public static MockSession? Of(HttpRequest request, PlayedOperation? operation, SessionStore sessions)
    {
        if (request.HttpContext.Features.Get<ReplayFeature>() is { } replay)
        {
            return replay.Session;
        }

        if (Named(request) is { } name)
        {
            return SessionNames.IsValid(name) ? sessions.Get(name) : null;
        }

        return operation is null ? sessions.Default : ByCredential(request, operation.Credentials, sessions);
    }

    private static MockSession ByCredential(HttpRequest request, EquatableArray<CredentialAlternative> alternatives, SessionStore sessions)
    {
        foreach (var alternative in alternatives)
        {
            foreach (var credential in alternative.All)
            {
                if (CredentialCheck.Secret(request, credential) is { Length: > 0 } secret && sessions.BySecret(secret) is { } session)
                {
                    return session;
                }
            }
        }

        return sessions.Default;
    }
}
