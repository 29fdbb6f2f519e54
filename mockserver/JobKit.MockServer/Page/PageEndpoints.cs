using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>Serves the page: its files lie below <c>/_jobkit/page/</c>, and <see cref="IndexPage"/> shows it to browsers at <c>/</c>.</summary>
internal static class PageEndpoints
{
    // Scripts, styles and calls come from the server itself; nothing inline, nothing from elsewhere, and no text becomes HTML.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    public static IEnumerable<Endpoint> All { get; } = PageFiles.All.Select(Endpoint).ToArray();

    /// <summary>Whether whoever asks is a browser that wants a page, not a program: it says so by name.</summary>
    public static bool IsWanted(HttpRequest request)
    {
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted);
        return QualityOf(accepted, "text/html") is > 0 and var html && html >= (QualityOf(accepted, "application/json") ?? 0);
    }

    /// <summary>Sends a file, unless the browser has this version of it.</summary>
    public static Task SendAsync(HttpContext context, PageFile file)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        headers.ETag = file.Tag.ToString();
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (Has(request, file))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = file.ContentType;
        response.ContentLength = file.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(file.Bytes, context.RequestAborted).AsTask();
    }

    private static RouteEndpoint Endpoint(PageFile file) => new(
        context => SendAsync(context, file),
        RoutePatternFactory.Parse($"{ControlHandler.Prefix}/page/{file.Path}"),
        order: -2,
        new EndpointMetadataCollection(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head])),
        $"page {file.Path}");

    private static bool Has(HttpRequest request, PageFile file) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var tags) && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(file.Tag, useStrongComparison: false));

    private static double? QualityOf(IList<MediaTypeHeaderValue>? accepted, string type) =>
        accepted?.FirstOrDefault(one => one.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)) is { } found ? found.Quality ?? 1 : null;
}
