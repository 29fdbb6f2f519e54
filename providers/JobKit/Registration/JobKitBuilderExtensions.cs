using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace JobKit;

/// <summary>Registers providers and clients; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JobKitBuilderExtensions
{
    /// <summary>Registers a provider with its options, its named HttpClient, and the handlers that guard its secret.</summary>
    public static IJobKitBuilder AddProvider<TProvider, TJob, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IJobKitBuilder builder, string name, Func<ProviderServices, TProvider> create, Action<TOptions>? configure)
        where TProvider : class, IJobProvider<TJob>
        where TJob : struct, IJobKey<TJob>
        where TOptions : JobProviderOptions, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var options = services.AddOptions<TOptions>();
        if (builder.Configuration?.GetSection(name) is { } section)
        {
            options.Configure(given => given.Load(section));
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, JobProviderOptionsValidator<TOptions>>());
        options.ValidateOnStart();
        services.AddHttpClient(ClientName(name))
            .ConfigureHttpClient((provider, client) => client.BaseAddress = WithSlash(provider.GetRequiredService<IOptions<TOptions>>().Value.BaseAddress))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers()
            .AddHttpMessageHandler(() => new SameOriginRedirectHandler())
            .AddHttpMessageHandler(provider => new CredentialHandler(provider.GetRequiredService<IOptions<TOptions>>().Value));
        services.TryAddSingleton(provider => create(Services<TOptions>(provider, name)));
        services.TryAddSingleton<IJobProvider<TJob>>(provider => provider.GetRequiredService<TProvider>());
        services.AddSingleton<IJobProvider>(provider => provider.GetRequiredService<TProvider>());
        return builder;
    }

    /// <summary>Registers a typed client on the named HttpClient of a provider, with the same credential.</summary>
    public static IJobKitBuilder AddClient<TClient>(this IJobKitBuilder builder, string provider, Func<HttpClient, TClient> create)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddTransient(services => create(services.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName(provider))));
        return builder;
    }

    internal static string ClientName(string provider) => "JobKit." + provider;

    private static Uri? WithSlash(Uri? address) =>
        address is null || address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");

    private static ProviderServices Services<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, string name)
        where TOptions : JobProviderOptions => new(
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>().CreateLogger("JobKit." + name),
            provider.GetRequiredService<JobMetrics>(),
            provider.GetService<JitterSource>()?.Next ?? Random.Shared.NextDouble,
            provider.GetRequiredService<IOptions<TOptions>>().Value,
            provider.GetRequiredService<IOptions<JobKitOptions>>().Value);
}
