using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace JobKit;

/// <summary>Adds JobKit to a container.</summary>
public static class JobKitServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IJobs"/>; providers are added to what is returned. Calling it again does no harm.</summary>
    public static IJobKitBuilder AddJobKit(this IServiceCollection services) => services.AddJobKit(null);

    /// <summary>The same, reading options from configuration.</summary>
    /// <param name="services">The container.</param>
    /// <param name="section">The section <c>JobKit</c>: <c>RequestTimeout</c>, <c>MaxResponseBytes</c>, and a section for each provider.</param>
    public static IJobKitBuilder AddJobKit(this IServiceCollection services, IConfiguration? section)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddHttpClient();
        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<JobMetrics>();
        services.TryAddSingleton<IJobs, Jobs>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<JobKitOptions>, JobKitOptionsValidator>());
        var options = services.AddOptions<JobKitOptions>().ValidateOnStart();
        if (section is not null)
        {
            options.Configure(given => given.Load(section));
        }

        return new JobKitBuilder(services, section);
    }
}
