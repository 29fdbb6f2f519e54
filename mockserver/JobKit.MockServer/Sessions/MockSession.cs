using System.Collections.Concurrent;

namespace JobKit.MockServer;

/// <summary>
/// A world of its own on the server: its jobs, scenarios, faults, clock and journal are apart from those of other sessions.
/// Requests belong to it by the path (<see cref="AddressOf"/>), the header <c>X-JobKit-Session</c> or the <see cref="Credential"/>.
/// </summary>
public sealed class MockSession
{
    private const int MaxScenarios = 200;

    private readonly ConcurrentDictionary<string, string> _scenarioOf = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Provider, string Name, bool IsKeyed), (PlayedProvider Provider, Timeline? Timeline)> _written = new();
    private readonly ConcurrentDictionary<(string Provider, string Name), Scenario> _scenarios = new();
    private readonly ServerParts _server;

    internal MockSession(string name, ServerParts server)
    {
        (Name, _server) = (name, server);
        Clock = new SessionClock(server.Options.TimeProvider);
        Faults = new SessionFaults(server.Options.Seed);
        Events = new SessionEvents(this, server.Events);
        Journal = new Journal(server.Options, entry => Events.Publish(entry));
        Jobs = new SessionJobs(this, new JobStore(server.Budget));
        Drive = server.Options.Drive;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its time.</summary>
    public SessionClock Clock { get; }

    /// <summary>Its faults.</summary>
    public SessionFaults Faults { get; }

    /// <summary>What was asked and answered in it.</summary>
    public Journal Journal { get; }

    /// <summary>What moves jobs that begin from now on, unless their scenario says it. Default: <see cref="MockServerOptions.Drive"/>.</summary>
    public ScenarioDrive Drive { get; set; }

    /// <summary>Whether requests that a strict vendor would refuse pass and are only noted; null, the default: as the provider's settings or <see cref="MockServerOptions.Lenient"/> say.</summary>
    public bool? Lenient { get; set; }

    /// <summary>A secret that leads requests into this session, for clients whose address and headers cannot be changed.</summary>
    public string Credential => SessionNames.CredentialPrefix + Name;

    internal SessionJobs Jobs { get; }

    internal SessionEvents Events { get; }

    /// <summary>The address that stands for the vendor's in this session.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <exception cref="ArgumentException">No such provider is played.</exception>
    public Uri AddressOf(string provider)
    {
        var played = Provider(provider);
        return new Uri(_server.BaseAddress, $"s/{Name}/{played.Name}" + (played.BasePath.Length == 0 ? "" : "/" + played.BasePath));
    }

    /// <summary>Chooses the scenario of jobs that begin from now on and whose id and request say nothing else.</summary>
    /// <param name="scenario">Its name; null: as the server's settings say.</param>
    /// <param name="provider">The provider; null: every one that has a scenario of that name.</param>
    /// <exception cref="ArgumentException">There is no such scenario or provider.</exception>
    public void UseScenario(string? scenario, string? provider = null)
    {
        var providers = provider is null ? _server.Providers : [Provider(provider)];
        var having = scenario is null ? providers : providers.Where(one => FindTimeline(one, scenario, isKeyed: false) is not null).ToArray();
        if (having.Count == 0)
        {
            throw new ArgumentException($"There is no scenario '{scenario}'. Scenarios: {string.Join(", ", providers.SelectMany(one => ScenariosOf(one.Name)).Select(one => one.Name).Distinct())}.", nameof(scenario));
        }

        foreach (var one in having)
        {
            if (scenario is null)
            {
                _scenarioOf.TryRemove(one.Name, out _);
            }
            else
            {
                _scenarioOf[one.Name] = scenario;
            }
        }
    }

    internal IReadOnlyDictionary<string, string> ChosenScenarios => _scenarioOf;

    /// <summary>The scenario that was chosen for a provider's jobs; null: as the server's settings say.</summary>
    public string? ScenarioOf(string provider) => _scenarioOf.GetValueOrDefault(provider);

    /// <summary>Adds a scenario for this session, or replaces it.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="ArgumentException">It cannot be played: the message says why.</exception>
    public void AddScenario(string provider, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var played = Provider(provider);
        if (_scenarios.Count >= MaxScenarios)
        {
            throw new ArgumentException($"The session has {MaxScenarios} scenarios already.", nameof(scenario));
        }

        foreach (var isKeyed in new[] { true, false })
        {
            var (timeline, problems) = played.Scenarios.Compile(scenario, isKeyed);
            if (timeline is null)
            {
                throw new ArgumentException(string.Join(" ", problems.Select(problem => problem.Step < 0 ? problem.Problem : $"Step {problem.Step + 1}: {problem.Problem}")), nameof(scenario));
            }

            _written[(provider, scenario.Name.ToLowerInvariant(), isKeyed)] = (played, timeline);
        }

        _scenarios[(provider, scenario.Name.ToLowerInvariant())] = scenario;
    }

    /// <summary>The scenarios that a provider's jobs can have in this session.</summary>
    /// <exception cref="ArgumentException">No such provider is played.</exception>
    public IReadOnlyList<Scenario> ScenariosOf(string provider) =>
    [
        .. _scenarios.Where(pair => pair.Key.Provider == provider).Select(pair => pair.Value).OrderBy(scenario => scenario.Name, StringComparer.Ordinal),
        .. Provider(provider).Scenarios.All.Where(scenario => !_scenarios.ContainsKey((provider, scenario.Name.ToLowerInvariant()))),
    ];

    /// <summary>Begins a job, or begins it anew.</summary>
    /// <param name="provider">The provider's name.</param>
    /// <param name="key">The fields of its key, in order.</param>
    /// <param name="scenario">Its scenario; null: as its id, the session or the settings say.</param>
    /// <param name="drive">What moves it; null: as the scenario or the session says.</param>
    /// <exception cref="ArgumentException">There is no such provider or scenario, or the key has another number of fields.</exception>
    public MockJob CreateJob(string provider, IReadOnlyList<string> key, string? scenario = null, ScenarioDrive? drive = null)
    {
        var played = Provider(provider);
        if (key.Count != played.Model.Key.Count)
        {
            throw new ArgumentException($"A job of {provider} is named by {string.Join(", ", played.Model.Key.Select(field => field.Name))}, not by {key.Count} values.", nameof(key));
        }

        Check(played, scenario);
        var name = JobKey.Of(provider, key);
        Jobs.Forget(name);
        return Shown(name, Jobs.Of(played, key, new ScenarioWish(scenario, drive)));
    }

    /// <summary>The jobs, the latest first.</summary>
    /// <param name="provider">Only those of that provider; null: of all.</param>
    /// <param name="limit">At most so many. Default: 1,000.</param>
    public IReadOnlyList<MockJob> ListJobs(string? provider = null, int limit = 1000) => Jobs.Latest(provider, limit).Select(job => Shown(job.Key, job.Life)).ToArray();

    /// <summary>The job of that reference (<c>acme:red/7</c>); null where nobody has asked for it.</summary>
    public MockJob? FindJob(string reference) => JobKey.Parse(reference) is { } key && Jobs.Find(key) is { } life ? Shown(key, life) : null;

    /// <summary>Moves a job on, whatever drives it; at its last step it stays.</summary>
    /// <param name="reference">The job (<c>acme:red/7</c>).</param>
    /// <param name="steps">How many steps. Default: one.</param>
    /// <exception cref="ArgumentException">There is no such job.</exception>
    public MockJob Step(string reference, int steps = 1)
    {
        var (key, life) = Known(reference);
        life.Step(steps, Clock.GetUtcNow());
        Events.Publish(life);
        return Shown(key, life);
    }

    /// <summary>Begins a job anew with another scenario.</summary>
    /// <param name="reference">The job (<c>acme:red/7</c>).</param>
    /// <param name="scenario">The scenario; null: the present one.</param>
    /// <param name="drive">What moves it; null: as the scenario or the session says.</param>
    /// <exception cref="ArgumentException">There is no such job or scenario.</exception>
    public MockJob SetScenario(string reference, string? scenario, ScenarioDrive? drive = null)
    {
        var (key, life) = Known(reference);
        var played = Provider(key.Provider);
        Check(played, scenario);
        var timeline = scenario is null ? life.Timeline : FindTimeline(played, scenario, life.IsKeyed)!;
        life.Turn(drive is null ? timeline : timeline with { Drive = drive }, drive ?? Drive, Clock.GetUtcNow());
        Events.Publish(life);
        return Shown(key, life);
    }

    /// <summary>Cancels a job as the vendor would.</summary>
    /// <param name="reference">The job (<c>acme:red/7</c>).</param>
    /// <returns>False where it is over already.</returns>
    /// <exception cref="ArgumentException">There is no such job.</exception>
    public bool Cancel(string reference)
    {
        var (key, life) = Known(reference);
        return Jobs.TryCancel(Provider(key.Provider), key.Fields, life);
    }

    /// <summary>Forgets a job; false where there is none.</summary>
    public bool Forget(string reference) => JobKey.Parse(reference) is { } key && Jobs.Forget(key);

    /// <summary>Forgets jobs, faults, journal, scenarios and choices. The clock stays as it is.</summary>
    public void Reset()
    {
        Jobs.Clear();
        Faults.Clear();
        Journal.Clear();
        _scenarioOf.Clear();
        _scenarios.Clear();
        _written.Clear();
        Drive = _server.Options.Drive;
        Lenient = null;
    }

    /// <summary>Whether requests for that provider pass that a strict vendor would refuse.</summary>
    internal bool IsLenient(PlayedProvider provider) => Lenient ?? provider.Settings.Lenient ?? _server.Options.Lenient;

    /// <summary>The timeline of a scenario, the session's own first; null where there is none of that name, or it no longer fits the provider.</summary>
    internal Timeline? FindTimeline(PlayedProvider provider, string name, bool isKeyed)
    {
        var key = (provider.Name, name.ToLowerInvariant(), isKeyed);
        if (_written.IsEmpty || !_written.TryGetValue(key, out var own))
        {
            return provider.Scenarios.Find(name, isKeyed);
        }

        if (!ReferenceEquals(own.Provider, provider) && _scenarios.TryGetValue((provider.Name, key.Item2), out var scenario))
        {
            own = (provider, provider.Scenarios.Compile(scenario, isKeyed).Timeline);
            _written[key] = own;
        }

        return own.Timeline;
    }

    private void Check(PlayedProvider provider, string? scenario)
    {
        if (scenario is not null && FindTimeline(provider, scenario, isKeyed: false) is null)
        {
            throw new ArgumentException($"{provider.Name} has no scenario '{scenario}'. Scenarios: {string.Join(", ", ScenariosOf(provider.Name).Select(one => one.Name))}.", nameof(scenario));
        }
    }

    private PlayedProvider Provider(string name) => _server.Providers.FirstOrDefault(provider => provider.Name == name)
        ?? throw new ArgumentException($"No provider '{name}' is played here, only {string.Join(", ", _server.Providers.Select(provider => provider.Name))}.", nameof(name));

    private (JobKey Key, JobLife Life) Known(string reference) => JobKey.Parse(reference) is { } key && Jobs.Find(key) is { } life
        ? (key, life)
        : throw new ArgumentException($"The session has no job '{reference}'. A job is named by its provider and key: 'acme:red/7'.", nameof(reference));

    private MockJob Shown(JobKey key, JobLife life) => MockJob.Of(key, life, _server.Providers.FirstOrDefault(provider => provider.Name == key.Provider), Clock.GetUtcNow());
}
