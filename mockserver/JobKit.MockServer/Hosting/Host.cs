using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer;

/// <summary>Puts the web application together: Kestrel, the route tree, and what is around every request.</summary>
internal static class Host
{
    public static WebApplication Build(MockServerOptions options)
    {
        // The empty builder reads no configuration, so nothing outside the options changes where the server listens.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "JobKit.MockServer" });

        // The framework logs whole URLs, and some vendors want their secret in the query.
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<EndpointSelector, MostFixedEndpointSelector>();
        var http2 = new PriorKnowledgeListener();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestBytes;
            kestrel.Limits.MaxConcurrentConnections = OpenFiles.AtMost(options.MaxConnections);
            var choice = new ProtocolChoice(http2, kestrel.Limits.KeepAliveTimeout, options.TimeProvider);
            kestrel.Listen(options.Address, options.Port, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.Use(next => connection => choice.ServeAsync(connection, next));
            });
            kestrel.Listen(http2.EndPoint, listen => listen.Protocols = HttpProtocols.Http2);
        });

        // Beside the sockets' own, which is only added where there is none yet.
        builder.Services.AddSingleton<IConnectionListenerFactory>(http2);
        return builder.Build();
    }

    /// <summary>Says what happens to requests.</summary>
    public static void Use(WebApplication application, PipelineEntry entry, RequestHandler handler, LiveEndpoints endpoints)
    {
        application.Use(entry.Capture);
        application.Use(handler.GuardAsync);
        application.UseRouting();
        ((IEndpointRouteBuilder)application).DataSources.Add(endpoints);
    }

    /// <summary>An address that a client on this machine can call: nobody can call the one that stands for all.</summary>
    public static Uri Reachable(Uri listened) => IPAddress.TryParse(listened.Host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        ? new UriBuilder(listened) { Host = address.Equals(IPAddress.Any) ? "127.0.0.1" : "[::1]" }.Uri
        : listened;
}
