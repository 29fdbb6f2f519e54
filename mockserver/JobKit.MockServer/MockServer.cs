using JobKit.Specs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace JobKit.MockServer;

/// <summary>
/// Plays vendors over HTTP, from the folders that the providers are generated from: jobs begin with their first poll, say the
/// vendor's own words one after the other and end as their scenario says. Listens on loopback unless told otherwise.
/// </summary>
public sealed class MockServer : IAsyncDisposable
{
    private readonly ServerParts _parts;
    private readonly WebApplication _application;
    private readonly ILogger _logger;
    private readonly RequestHandler _handler;
    private readonly LiveEndpoints _endpoints = new([]);
    private readonly ControlHandler _control;
    private readonly EventStream _events;
    private readonly BackgroundReplay _replay;
    private readonly Lock _reload = new();
    private SpecsWatch? _watch;
    private IReadOnlyList<Finding> _findings = [];

    private MockServer(MockServerOptions options, ILogger logger)
    {
        (_parts, _logger) = (new ServerParts(options), logger);
        SessionStore = new SessionStore(options, name => new MockSession(name, _parts));
        _handler = new RequestHandler(new Pipeline(), SessionStore, options, logger);
        _application = Host.Build(options);
        _control = new ControlHandler(this, options);
        _events = new EventStream(_parts.Events, SessionStore, options.TimeProvider, _application.Lifetime.ApplicationStopping);
        var entry = new PipelineEntry(_application.Services);
        _replay = new BackgroundReplay(entry, options, logger);
        Host.Use(_application, entry, _handler, _endpoints);
    }

    /// <summary>The server's own address, with the port that it got; loopback's where it listens on every address.</summary>
    public Uri BaseAddress => _parts.BaseAddress;

    /// <summary>The names of the providers that are played.</summary>
    public IReadOnlyList<string> Providers => _parts.Providers.Select(provider => provider.Name).ToArray();

    /// <summary>What is wrong with the vendor folders, as they were read last. A provider with an error is left out, or stays as it was; the others are played. What a replay finds (<see cref="MockServerOptions.Replay"/>) is added when it is done.</summary>
    public IReadOnlyList<Finding> Findings => [.. Volatile.Read(ref _findings), .. _replay.Findings];

    /// <summary>Done when the replay of what is played now is done (<see cref="MockServerOptions.Replay"/>), or given up; <see cref="Findings"/> are complete then.</summary>
    public Task Replayed => _replay.Running;

    /// <summary>The session of requests that name none.</summary>
    public MockSession DefaultSession => SessionStore.Default;

    /// <summary>The sessions there are: the default one, then the latest used.</summary>
    public IReadOnlyList<MockSession> Sessions => SessionStore.All;

    internal SessionStore SessionStore { get; }

    internal MatrixBoard Matrix { get; } = new();

    internal IReadOnlyList<PlayedProvider> Played => _parts.Providers;

    /// <summary>Reads the vendor folders, prepares their answers and listens.</summary>
    /// <param name="options">What is played, and where.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="DirectoryNotFoundException"><see cref="MockServerOptions.SpecsDirectory"/> does not exist.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<MockServer> StartAsync(MockServerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var logger = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger("JobKit.MockServer");
        var folders = Folders(options);
        var loading = Task.Run(() => VendorLoader.Load(folders, [], options, logger), cancellationToken);
        var server = new MockServer(options, logger);
        try
        {
            server.Play(await loading);
            await server._application.StartAsync(cancellationToken);
        }
        catch
        {
            await server._application.DisposeAsync();
            throw;
        }

        server._parts.BaseAddress = Host.Reachable(new Uri(server._application.Urls.First()));
        server.Watch();
        server.Replay();
        Log.Started(logger, server.Providers.Count, server.BaseAddress);
        return server;
    }

    /// <summary>The address that stands for the vendor's: what a client of that provider is given as its base address.</summary>
    /// <param name="provider">The provider's name (<c>ttd-workflows-typebased</c>).</param>
    /// <exception cref="ArgumentException">No such provider is played.</exception>
    public Uri AddressOf(string provider)
    {
        var played = Played.FirstOrDefault(one => one.Name == provider)
            ?? throw new ArgumentException($"No provider '{provider}' is played here, only {string.Join(", ", Providers)}.", nameof(provider));
        return new Uri(BaseAddress, played.Name + (played.BasePath.Length == 0 ? "" : "/" + played.BasePath));
    }

    /// <summary>The session of that name; it begins now where there is none. One that is not used for long may be forgotten (<see cref="MockServerOptions.MaxSessions"/>).</summary>
    /// <param name="name">Letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, at most 64.</param>
    /// <exception cref="ArgumentException">No session can have that name.</exception>
    public MockSession Session(string name) => SessionNames.IsValid(name) ? SessionStore.Get(name) : throw new ArgumentException(SessionNames.Rule, nameof(name));

    /// <summary>A session that nobody else has: one for each test keeps tests apart that run at the same time.</summary>
    public MockSession NewSession() => SessionStore.New();

    /// <summary>Gives a secret to a session: requests with that credential belong there.</summary>
    /// <param name="secret">The secret, without its scheme; it is not kept, only what recognises it.</param>
    /// <param name="session">The session's name.</param>
    public void BindCredential(string secret, string session)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        SessionStore.Bind(secret, Session(session).Name);
    }

    /// <summary>Ends a session and forgets what it holds; of the default one only what it holds goes. False where there is none.</summary>
    public bool EndSession(string name) => SessionStore.Remove(name);

    /// <summary>
    /// Reads the vendor folders again, as happens by itself when a file changes. Sessions and their jobs go on. A provider whose
    /// folder has errors now stays as it was; <see cref="Findings"/> says what is wrong. Never throws for what a folder holds.
    /// </summary>
    /// <returns>Whether the folders could be read and have no errors.</returns>
    public bool Reload()
    {
        lock (_reload)
        {
            try
            {
                Play(VendorLoader.Load(Folders(_parts.Options), Played, _parts.Options, _logger));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // A file that is just being written is read at its next change.
                Log.NotReloaded(_logger, problem.Message);
                return false;
            }

            Replay();
            var errors = Findings.Count(finding => finding.Severity == FindingSeverity.Error);
            Log.Reloaded(_logger, Played.Count, errors);
            _parts.Events.Publish("specs", null, ControlWriter.Bytes(new SpecsHappening(Providers, Findings.Select(FindingView.Of).ToArray())));
            return errors == 0;
        }
    }

    /// <summary>
    /// Replays every documented example through the server, as a client would ask for it, and compares the answers byte for byte.
    /// No session sees any of it.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ReplayReceipt> ReplayAsync(CancellationToken cancellationToken = default) => _replay.RunAsync(Played, Volatile.Read(ref _findings), cancellationToken);

    /// <summary>
    /// Puts a client through every state that a job can end in, times everything that may stand in its way: each cell is a job in a session
    /// of its own, a fault hits a poll or two of it, and then the vendor recovers. Ends by itself, and for one client always alike.
    /// </summary>
    /// <param name="client">The client under test: waits for the cell's job at the cell's address and returns the state that it came to (<c>succeeded</c>, <c>PartiallySucceeded</c>, <c>PARTIALLY_SUCCEEDED</c>). What it throws is judged too.</param>
    /// <param name="options">Which cells, and how far each may go. Null, the default: all.</param>
    /// <param name="progress">Is told of each cell when it is done. Null, the default: nobody is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The options name what there is not, or a number is out of range.</exception>
    public Task<MatrixReport> RunMatrixAsync(Func<MatrixCell, CancellationToken, Task<string>> client, MatrixOptions? options = null, IProgress<MatrixResult>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        options ??= new MatrixOptions();
        var run = new ClientRun(client, options, _parts.Options.TimeProvider);
        return new MatrixRun(this, options, run, progress).RunAsync(new CellPlanner(options).Plan(Played), cancellationToken);
    }

    /// <summary>Stops listening and forgets all sessions.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_watch is not null)
        {
            await _watch.DisposeAsync();
        }

        await _replay.DisposeAsync();
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private void Replay()
    {
        if (_parts.Options.Replay)
        {
            _replay.Begin(Played, Volatile.Read(ref _findings));
        }
    }

    // A system has few watches to give; a server without one still plays.
    private void Watch()
    {
        if (_parts.Options is not { Watch: true, SpecsDirectory: { } directory })
        {
            return;
        }

        try
        {
            _watch = new SpecsWatch(directory, ReloadByItself, _parts.Options.TimeProvider);
        }
        catch (IOException problem)
        {
            Log.NotWatched(_logger, problem.Message);
        }
    }

    // Nobody is there to catch anything: what happens is told, and the server plays on as before.
    private void ReloadByItself()
    {
        try
        {
            Reload();
        }
        catch (Exception problem)
        {
            Log.NotReloaded(_logger, problem.ToString());
        }
    }

    private static VendorFolder[] Folders(MockServerOptions options) =>
        [.. options.Folders, .. options.SpecsDirectory is { } directory ? SpecsFolders.Read(directory) : []];

    private void Play((IReadOnlyList<PlayedProvider> Providers, IReadOnlyList<Finding> Findings) loaded)
    {
        var (providers, findings) = loaded;
        _parts.Providers = providers;
        Volatile.Write(ref _findings, findings);
        _endpoints.Replace(
        [
            .. PlaceTable.Build(providers, _handler.HandleAsync),
            .. IndexPage.Endpoints(providers),
            .. PageEndpoints.All,
            .. _control.Endpoints(_events.HandleAsync),
            new RouteEndpoint(context => _handler.HandleUnknownAsync(context, providers), RoutePatternFactory.Parse("{**path}"), int.MaxValue, null, "unknown path"),
        ]);
    }
}
