using System.Net;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Keeps pages of other origins away from the control API: any page that is open in the same browser could reach it.</summary>
internal static class SameOrigin
{
    public static MockAnswer Refusal { get; } = Problem.Of(403, "Another origin", "The control API answers its own page and programs, not pages of other origins.");

    /// <summary>Whether the request comes from the server's own page, or from a program.</summary>
    public static bool Allows(HttpRequest request) => IsOurs(request) && (request.Headers.Origin is not [{ } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)));

    // A name that somebody lets lead to loopback makes their page one of ours in the browser's eyes; where only loopback is listened on, no other name is right.
    private static bool IsOurs(HttpRequest request)
    {
        var host = request.Host.Host;
        return request.HttpContext.Connection.LocalIpAddress is not { } local || !IPAddress.IsLoopback(local)
            || IPAddress.TryParse(host.Trim('[', ']'), out _)
            || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
