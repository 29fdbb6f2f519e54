using System.Collections.Concurrent;
using System.Globalization;
using JobKit.Cli.Jobs;
using JobKit.MockServer;
using JobKit.Specs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Cli.Demo;

/// <summary>A mock server, every provider pointed at it, and one job of each.</summary>
internal sealed class DemoRun : IAsyncDisposable
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(500);

    private readonly MockServer.MockServer _mock;
    private readonly ServiceProvider _services;
    private readonly IReadOnlyList<DemoJob> _jobs;

    private DemoRun(MockServer.MockServer mock, ServiceProvider services, IReadOnlyList<DemoJob> jobs) =>
        (_mock, _services, _jobs) = (mock, services, jobs);

    /// <summary>Starts the server and registers the providers.</summary>
    public static async Task<DemoRun> StartAsync(string specs, bool fail, CancellationToken cancellation)
    {
        var models = SpecsFolders.Read(specs).Select(VendorReader.Read)
            .SelectMany(reading => reading.Providers).Select(provider => provider.Model).OfType<ProviderModel>().ToList();
        var endings = DemoPlan.EndingsOf(models.Select(model => model.Name), fail);
        var mock = await MockServer.MockServer.StartAsync(
            new MockServerOptions
            {
                SpecsDirectory = specs,

                // The demo's ids are plain words; a vendor may ask for others.
                Lenient = true,
                Providers = endings.ToDictionary(pair => pair.Key, pair => new ProviderSettings { Ending = pair.Value }),
            },
            cancellation);

        var services = JobsHost.Build(Configure(mock, models));
        var jobs = services.GetRequiredService<IJobs>().Providers
            .OrderBy(provider => provider.Name, StringComparer.Ordinal)
            .Select(provider => new DemoJob(DemoPlan.ReferenceOf(provider.Info), endings[provider.Name]))
            .ToList();
        return new DemoRun(mock, services, jobs);
    }

    /// <summary>Watches all jobs side by side until each is over; the rows as they ended.</summary>
    public async Task<IReadOnlyList<DemoRow>> WatchAsync(IDemoView view, CancellationToken cancellation)
    {
        var rows = new ConcurrentDictionary<int, DemoRow>();
        for (var index = 0; index < _jobs.Count; index++)
        {
            rows[index] = Row(_jobs[index].Reference, null, TimeSpan.Zero);
        }

        await view.ShowAsync([.. rows.OrderBy(pair => pair.Key).Select(pair => pair.Value)], report => Task.WhenAll(_jobs.Select((job, index) =>
            WatchOneAsync(job.Reference, row => report(index, rows[index] = row), cancellation))));
        return [.. rows.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    /// <summary>A sentence for every job that did not end as the server was told.</summary>
    public IReadOnlyList<string> Astray(IReadOnlyList<DemoRow> rows) =>
    [
        .. _jobs.Zip(rows)
            .Where(pair => !pair.First.EndedAsExpected(pair.Second))
            .Select(pair => $"{pair.First.Reference} was to end with {pair.First.Ending} and came to {DemoText.State(pair.Second)}."),
    ];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _mock.DisposeAsync();
    }

    private async Task WatchOneAsync(JobRef job, Action<DemoRow> report, CancellationToken cancellation)
    {
        var time = TimeProvider.System;
        var start = time.GetTimestamp();
        try
        {
            await foreach (var status in _services.GetRequiredService<IJobs>().WatchAsync(job, cancellationToken: cancellation))
            {
                report(Row(job, status, time.GetElapsedTime(start)));
            }
        }
        catch (Exception failure) when (failure is JobProviderException or TimeoutException)
        {
            report(Row(job, null, time.GetElapsedTime(start)) with { Problem = failure.Message });
        }
    }

    private static DemoRow Row(JobRef job, JobStatus? status, TimeSpan elapsed) =>
        new(job.Provider, job.ToString()[(job.Provider.Length + 1)..], status, elapsed);

    // The vendors' own intervals are for vendors; on loopback nobody wants to wait five seconds for a made-up answer.
    private static IConfiguration Configure(MockServer.MockServer mock, IEnumerable<ProviderModel> models)
    {
        var interval = PollEvery.ToString("c", CultureInfo.InvariantCulture);
        var values = new Dictionary<string, string?>();
        foreach (var model in models)
        {
            var section = $"JobKit:{model.Name}";
            values[$"{section}:BaseAddress"] = mock.AddressOf(model.Name).ToString();
            values[$"{section}:Polling:First"] = values[$"{section}:Polling:Interval"] = values[$"{section}:Polling:MaxInterval"] = interval;
            foreach (var credential in model.Credentials.Take(1).SelectMany(alternative => alternative.All))
            {
                foreach (var option in credential.Kind == CredentialKind.Basic ? ["UserName", "Password"] : new[] { credential.Option })
                {
                    values[$"{section}:{option}"] = "demo";
                }
            }
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
