using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.Tests;

/// <summary>What a wait tells logs, meters and traces.</summary>
public sealed class MetricsTests
{
    [Fact]
    public async Task The_meter_counts_polls_changes_and_unknown_words()
    {
        await using var acme = await AcmeHost.StartAsync(
            [AcmeHost.Phase("waiting"), AcmeHost.Phase("levitating"), CannedAnswer.Json("{}", status: 503), AcmeHost.Phase("levitating"), AcmeHost.Phase("done")]);
        var factory = acme.Services.GetRequiredService<IMeterFactory>();
        var counted = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                // Other tests have meters of the same name; this factory's are this test's.
                if (instrument.Meter.Name == "JobKit" && ReferenceEquals(instrument.Meter.Scope, factory))
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.AddOrUpdate(Key(instrument, tags), value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => counted.AddOrUpdate(Key(instrument, tags), 1, (_, sum) => sum + 1));
        listener.Start();

        await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        counted.Should().BeEquivalentTo(new Dictionary<string, double>
        {
            ["jobkit.polls acme status"] = 4,
            ["jobkit.polls acme JobUnavailableException"] = 1,
            ["jobkit.poll.duration acme status"] = 4,
            ["jobkit.poll.duration acme JobUnavailableException"] = 1,
            ["jobkit.state_changes acme Pending"] = 1,
            ["jobkit.state_changes acme Unknown"] = 1,
            ["jobkit.state_changes acme Succeeded"] = 1,
            ["jobkit.unknown_words acme"] = 2,
        });
    }

    [Fact]
    public async Task An_unknown_word_is_logged_once_as_a_warning_that_names_the_mend()
    {
        await using var acme = await AcmeHost.SayingAsync("levitating", "levitating", "done");

        await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        acme.Logs.Lines.Where(line => line.Contains("levitating") && line.StartsWith("Warning")).Should().ContainSingle()
            .Which.Should().Contain("mapping file");
    }

    [Fact]
    public async Task Each_poll_is_an_activity_with_provider_and_states()
    {
        var done = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "JobKit",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = done.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var root = new Activity("test").Start();
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase("building"), CannedAnswer.Json("{}", status: 404)]);

        await acme.Provider.GetStatusAsync(AcmeHost.Job);
        await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobNotFoundException>();

        var mine = done.Where(activity => activity.TraceId == root.TraceId).ToList();
        mine.Should().HaveCount(2);
        mine[0].GetTagItem("jobkit.provider").Should().Be("acme");
        mine[0].GetTagItem("jobkit.state").Should().Be("Running");
        mine[0].GetTagItem("jobkit.vendor_state").Should().Be("building");
        mine[1].Status.Should().Be(ActivityStatusCode.Error);
    }

    private static string Key(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = instrument.Name;
        foreach (var tag in tags)
        {
            key += " " + tag.Value;
        }

        return key;
    }
}
