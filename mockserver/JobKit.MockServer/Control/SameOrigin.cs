using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Keeps pages of other origins away from the control API: any page that is open in the same browser could reach it.</summary>
internal static class SameOrigin
{
    public static MockAnswer Refusal { get; } = Problem.Of(403, "Another origin", "The control API answers its own page and programs, not pages of other origins.");

    public static bool Allows(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
