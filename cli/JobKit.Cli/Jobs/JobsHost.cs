using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Cli.Jobs;

/// <summary>The providers that configuration names, ready to be asked.</summary>
internal static class JobsHost
{
    /// <summary>A container with the providers of <paramref name="configuration"/>.</summary>
    public static ServiceProvider Build(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddJobKit().AddJobKitProviders(configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>
    /// What the command line reads: <c>jobkit.json</c> in the current folder, then <c>JobKit__provider__Option</c>, then
    /// <c>JOBKIT_PROVIDER_OPTION</c> from the environment; the later wins.
    /// </summary>
    public static IConfiguration ReadConfiguration(string provider) => new ConfigurationBuilder()
        .AddInMemoryCollection([new($"JobKit:{provider}", "")])
        .AddJsonFile(Path.GetFullPath("jobkit.json"), optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(EnvironmentOptions.Read(provider, Environment.GetEnvironmentVariables()))
        .Build();
}
