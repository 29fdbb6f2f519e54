using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace JobKit.MockServer;

/// <summary>The way into the web application without a connection: the same middleware, route tree, pipeline and writer.</summary>
/// <param name="services">The application's services.</param>
internal sealed class PipelineEntry(IServiceProvider services)
{
    private RequestDelegate? _first;

    /// <summary>Takes note of what is behind it, and is not seen otherwise.</summary>
    public RequestDelegate Capture(RequestDelegate next) => _first = next;

    public async Task<ReplayAnswer> SendAsync(ReplayRequest request, MockSession session, CancellationToken cancellation)
    {
        var context = new DefaultHttpContext { RequestServices = services, RequestAborted = cancellation };
        var question = request.Target.IndexOf('?', StringComparison.Ordinal);
        var head = context.Features.Get<IHttpRequestFeature>()!;
        (head.Method, head.RawTarget, head.Protocol, head.Scheme) = (request.Method, request.Target, HttpProtocol.Http11, "http");
        context.Request.Host = new HostString("localhost");
        context.Request.Path = PathString.FromUriComponent(question < 0 ? request.Target : request.Target[..question]);
        context.Request.QueryString = new QueryString(question < 0 ? "" : request.Target[question..]);
        foreach (var (name, value) in request.Headers)
        {
            context.Request.Headers.Append(name, value);
        }

        context.Request.ContentLength = request.Body.Length;
        context.Request.Body = new MemoryStream(request.Body);
        context.Features.Set(new ReplayFeature(session));
        using var body = new MemoryStream();
        context.Response.Body = body;
        await _first!(context);
        var headers = context.Response.Headers;
        return new ReplayAnswer(context.Response.StatusCode, context.Response.ContentType, Value(headers, "JobKit-Sample"), Value(headers, "JobKit-Note"), body.ToArray());
    }

    private static string? Value(IHeaderDictionary headers, string name) => headers.TryGetValue(name, out var value) ? value.ToString() : null;
}
