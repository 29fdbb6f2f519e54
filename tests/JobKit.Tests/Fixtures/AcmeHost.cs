using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JobKit.Tests;

/// <summary>The provider of <c>specs/acme</c> against a server that says what the test wants, on a clock that the test moves.</summary>
internal sealed class AcmeHost : IAsyncDisposable
{
    public const string Secret = "acme-secret-4711";

    private readonly ServiceProvider _services;

    private AcmeHost(CannedServer server, Action<AcmeOptions>? configure, Action<IServiceCollection>? more)
    {
        Server = server;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(new JitterSource(() => 0));
        services.AddJobKit().AddAcme(options =>
        {
            options.BaseAddress = server.BaseAddress;
            options.ApiKey = Secret;
            configure?.Invoke(options);
        });
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public static AcmeJob Job { get; } = new("b1");

    public CannedServer Server { get; }

    public ManualTime Time { get; } = new();

    public CollectedLogs Logs { get; } = new();

    public IServiceProvider Services => _services;

    public IJobProvider<AcmeJob> Provider => _services.GetRequiredService<IJobProvider<AcmeJob>>();

    public IJobs Jobs => _services.GetRequiredService<IJobs>();

    /// <summary>A vendor that gives these answers in turn, the last one for ever.</summary>
    public static async Task<AcmeHost> StartAsync(CannedAnswer[] answers, Action<AcmeOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        var next = -1;
        return new AcmeHost(await CannedServer.StartAsync(_ => answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)]), configure, more);
    }

    /// <summary>A vendor that says these words in turn, the last one for ever.</summary>
    public static Task<AcmeHost> SayingAsync(params string[] phases) => StartAsync([.. phases.Select(Phase)]);

    /// <summary>The vendor's answer with that word.</summary>
    public static CannedAnswer Phase(string phase) => CannedAnswer.Json($$"""{"phase":"{{phase}}"}""");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }
}
