using JobKit.TestKit;

namespace JobKit.MockServer.Tests;

/// <summary>The sample of the README, as users copy it: a fixture that starts one server, and a session for each test.</summary>
public sealed class FixtureSampleTests(FixtureSampleTests.Mock mock) : IClassFixture<FixtureSampleTests.Mock>
{
    [Fact]
    public async Task A_sync_of_two_hours_that_fails_is_seen_in_milliseconds()
    {
        var session = mock.Server.NewSession();
        session.Clock.Stop();
        session.CreateJob("sutro", ["job-7"], "fails", ScenarioDrive.Time);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Authorization", "Key any");
        var address = $"{session.AddressOf("sutro")}/job-status/job-7";

        Assert.Contains("queued", await client.GetStringAsync(address), StringComparison.OrdinalIgnoreCase);
        session.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Contains("failed", await client.GetStringAsync(address), StringComparison.OrdinalIgnoreCase);

        session.Journal.Verify(new Expectations
        {
            Counts = [new ExpectedCount { Request = new JournalFilter { Operation = "poll" }, Times = 2 }],
            Polling = new ExpectedPolling(),
        }).ThrowIfFailed();
    }

    public sealed class Mock : IAsyncLifetime
    {
        public MockServer Server { get; private set; } = null!;

        public async Task InitializeAsync() => Server = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });

        public async Task DisposeAsync() => await Server.DisposeAsync();
    }
}
