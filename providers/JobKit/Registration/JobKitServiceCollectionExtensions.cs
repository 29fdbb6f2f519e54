using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        services.AddOptions<JobKitOptions>();
        if (section is not null)
        {
            services.Configure<JobKitOptions>(options => Load(options, section));
        }

        return new JobKitBuilder(services, section);
    }

    private static void Load(JobKitOptions options, IConfiguration section)
    {
        if (TimeSpan.TryParse(section["RequestTimeout"], CultureInfo.InvariantCulture, out var timeout) && timeout > TimeSpan.Zero)
        {
            options.RequestTimeout = timeout;
        }

        if (int.TryParse(section["MaxResponseBytes"], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0)
        {
            options.MaxResponseBytes = bytes;
        }
    }
}
