using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer;

/// <summary>Puts the server together: Kestrel, the route tree, and what is around every request.</summary>
internal static class Host
{
    public static WebApplication Build(MockServerOptions options, IReadOnlyList<PlayedProvider> providers, ILogger logger)
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

        var application = builder.Build();
        var handler = new RequestHandler(new Pipeline(new JobStore(options.MaxJobs), new NewIds()), options, logger);
        application.Use(handler.GuardAsync);
        application.UseRouting();
        ((IEndpointRouteBuilder)application).DataSources.Add(new DefaultEndpointDataSource(
        [
            .. PlaceTable.Build(providers, handler.HandleAsync),
            .. IndexPage.Endpoints(providers),
            new RouteEndpoint(context => AnswerWriter.WriteAsync(context, UnknownPath.Answer(context, providers)), RoutePatternFactory.Parse("{**path}"), int.MaxValue, null, "unknown path"),
        ]));
        return application;
    }
}
