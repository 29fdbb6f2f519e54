using JobKit.Specs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer;

/// <summary>
/// Plays vendors over HTTP, from the folders that the providers are generated from: jobs begin with their first poll, say the
/// vendor's own words one after the other and end as their id or a setting says. Listens on loopback unless told otherwise.
/// </summary>
public sealed class MockServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly IReadOnlyList<PlayedProvider> _providers;

    private MockServer(WebApplication application, Uri baseAddress, IReadOnlyList<PlayedProvider> providers, IReadOnlyList<Finding> findings)
    {
        _application = application;
        _providers = providers;
        BaseAddress = baseAddress;
        Findings = findings;
        Providers = providers.Select(provider => provider.Name).ToArray();
    }

    /// <summary>The server's own address, with the port that it got.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The names of the providers that are played.</summary>
    public IReadOnlyList<string> Providers { get; }

    /// <summary>What is wrong with the vendor folders. A provider with an error is left out, the others are played.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads the vendor folders, prepares their answers and listens.</summary>
    /// <param name="options">What is played, and where.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="DirectoryNotFoundException"><see cref="MockServerOptions.SpecsDirectory"/> does not exist.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<MockServer> StartAsync(MockServerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("JobKit.MockServer");
        var folders = options.Folders.Concat(options.SpecsDirectory is { } directory ? SpecsFolders.Read(directory) : []).ToArray();
        var (providers, findings) = VendorLoader.Load(folders, options, logger);
        var application = Host.Build(options, providers, logger);
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        var address = new Uri(application.Urls.First());
        Log.Started(logger, providers.Count, address);
        return new MockServer(application, address, providers, findings);
    }

    /// <summary>The address that stands for the vendor's: what a client of that provider is given as its base address.</summary>
    /// <param name="provider">The provider's name (<c>ttd-workflows-typebased</c>).</param>
    /// <exception cref="ArgumentException">No such provider is played.</exception>
    public Uri AddressOf(string provider)
    {
        var played = _providers.FirstOrDefault(one => one.Name == provider)
            ?? throw new ArgumentException($"No provider '{provider}' is played here, only {string.Join(", ", Providers)}.", nameof(provider));
        return new Uri(BaseAddress, played.Name + (played.BasePath.Length == 0 ? "" : "/" + played.BasePath));
    }

    /// <summary>Stops listening and forgets all jobs.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
