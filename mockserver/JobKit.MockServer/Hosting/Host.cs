using Microsoft.AspNetCore.Builder;
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
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestBytes;

            // Offers to upgrade to h2c are passed over: HTTP/1.1 goes on, as the vendors' Java clients expect.
            kestrel.Listen(options.Address, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        return builder.Build();
    }

    /// <summary>Says what happens to requests.</summary>
    public static void Use(WebApplication application, RequestHandler handler, LiveEndpoints endpoints)
    {
        application.Use(handler.GuardAsync);
        application.UseRouting();
        ((IEndpointRouteBuilder)application).DataSources.Add(endpoints);
    }
}
