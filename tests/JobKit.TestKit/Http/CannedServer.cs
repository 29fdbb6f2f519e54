using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JobKit.TestKit;

/// <summary>A real HTTP server on loopback that says what the test tells it: a vendor that lies, stalls or breaks off.</summary>
public sealed class CannedServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CannedServer(WebApplication app) => _app = app;

    /// <summary>Where it listens, with a trailing slash.</summary>
    public Uri BaseAddress => new(_app.Urls.Single() + "/");

    /// <summary>The requests that came, oldest first: method, target and headers.</summary>
    public ConcurrentQueue<CannedRequest> Requests { get; } = new();

    /// <summary>Starts a server that gives the same answer to everything.</summary>
    public static Task<CannedServer> StartAsync(CannedAnswer answer) => StartAsync(_ => answer);

    /// <summary>Starts a server that asks <paramref name="answer"/> for each request.</summary>
    public static async Task<CannedServer> StartAsync(Func<CannedRequest, CannedAnswer> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddLogging(logging => logging.ClearProviders());
        var server = new CannedServer(builder.Build());
        server._app.Run(context => server.AnswerAsync(context, answer));
        await server._app.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<CannedRequest, CannedAnswer> answer)
    {
        var request = await CannedRequest.ReadAsync(context.Request);
        Requests.Enqueue(request);
        var canned = answer(request);
        var response = context.Response;
        response.StatusCode = canned.Status;
        response.ContentType = canned.ContentType;
        foreach (var (name, value) in canned.Headers)
        {
            response.Headers[name] = value;
        }

        if (canned.BytesWithheld > 0)
        {
            response.ContentLength = canned.Body.Length + canned.BytesWithheld;
        }

        await response.Body.WriteAsync(canned.Body);
        if (canned.BytesWithheld > 0)
        {
            await response.Body.FlushAsync();
            context.Abort();
        }
    }
}
