using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class JournalTests
{
    [Fact]
    public async Task The_latest_requests_are_remembered_and_all_are_counted()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, JournalEntries = 5 });
        using var client = mock.Client();
        await client.WordsAsync("stuck", 12);
        await client.WordAsync("missing");

        var journal = mock.DefaultSession.Journal;

        journal.Read().Select(entry => entry.Number).Should().Equal(9, 10, 11, 12, 13);
        journal.Read(limit: 2).Select(entry => entry.Number).Should().Equal(12, 13);
        journal.Counts.Should().BeEquivalentTo(new { Requests = 13, Forgotten = 8, ByStatus = new Dictionary<int, long> { [200] = 12, [404] = 1 } });
        journal.Clear();
        await client.WordAsync("1");
        journal.Read().Single().Number.Should().Be(14);
        journal.Counts.Should().BeEquivalentTo(new { Requests = 1, Forgotten = 0 });
    }

    [Fact]
    public async Task A_journal_holds_no_more_bytes_than_allowed_and_of_a_body_only_its_beginning()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, JournalBytes = 20_000, JournalBodyBytes = 1000 });
        using var client = mock.Client();
        for (var request = 0; request < 100; request++)
        {
            using var answer = await client.PostAsync("/acme/v1/teams/a/jobs", new StringContent(new string('x', 5000)));
        }

        var entries = mock.DefaultSession.Journal.Read();

        entries.Should().HaveCountLessThan(15).And.NotBeEmpty();
        entries.Sum(entry => entry.RequestBody.Length).Should().BeLessThan(20_000);
        entries[^1].RequestBody.Should().Be(new string('x', 1000));
        mock.DefaultSession.Journal.Counts.Requests.Should().Be(100);
    }

    [Fact]
    public async Task No_secret_is_kept_wherever_it_stood()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = TestKit.RepoPaths.Specs });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        foreach (var (path, header, value) in new[]
        {
            ("/hotglue/e/f/jobs/status?a=1", "x-api-key", "s3cret"),
            ("/sutro/job-status/1", "Authorization", "Key s3cret"),
            ("/ttd-workflows/workflows/standardjob/1/status?sig=s3cret", "TTD-Auth", "s3cret"),
            ("/pollination/projects/o/n/jobs/1?access_token=s3cret", "x-pollination-token", "s3cret"),
            ("/veritone/v3/graphql", "Authorization", "Bearer s3cret"),
            ("/nobody?api_key=s3cret", "Cookie", "session=s3cret"),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await client.SendAsync(request);
        }

        var shown = await client.GetStringAsync("/_jobkit/journal");

        JsonNode.Parse(shown)!["entries"]!.AsArray().Should().HaveCount(6);
        shown.Should().NotContain("s3cret").And.Contain("Key ***").And.Contain("sig=***");
    }

    [Theory]
    [InlineData("truncated-json", 0)]
    [InlineData("empty-body", 0)]
    [InlineData("close-mid-body", 0)]
    [InlineData("wrong-content-type", 0)]
    [InlineData("uniform-latency", 0)]
    [InlineData(null, 1)]
    public async Task An_end_that_a_client_need_not_have_understood_is_not_told_yet(string? fault, int expected)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        if (fault is not null)
        {
            mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = fault, Max = TimeSpan.Zero }, Times = 1 });
        }

        mock.DefaultSession.CreateJob("acme", ["a", "1"], drive: ScenarioDrive.AtOnce);
        foreach (var _ in new[] { 1, 2 })
        {
            try
            {
                using var answer = await client.GetAsync("/acme/v1/teams/a/jobs/1");
                await answer.Content.ReadAsStringAsync();
            }
            catch (HttpRequestException)
            {
                // The connection was closed before the body was whole.
            }
        }

        mock.DefaultSession.Journal.Polling().Single().AfterEnd.Should().Be(expected);
    }

    [Fact]
    public async Task Polling_is_held_against_what_the_client_was_told()
    {
        var time = new FixedTime();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = time });
        using var client = mock.Client();
        mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "too-many-requests", RetryAfter = TimeSpan.FromSeconds(10), AsDate = true }, After = 1, Times = 1 });
        foreach (var wait in new[] { 2, 2, 4, 3, 3, 3 })
        {
            await client.WordAsync("1");
            time.Advance(TimeSpan.FromSeconds(wait));
        }

        var report = mock.DefaultSession.Journal.Polling().Single();

        report.Should().BeEquivalentTo(new { Job = "acme:a/1", Polls = 6, TooEarly = 1, WithoutBackOff = 0, AfterEnd = 1 });
        report.Intervals.Select(interval => interval.TotalSeconds).Should().Equal(2, 2, 4, 3, 3);
        mock.DefaultSession.Journal.Verify(new Expectations { Polling = new ExpectedPolling { KeepsRetryAfter = false, PollsAfterEnd = 1 } }).Passed.Should().BeTrue();
        mock.DefaultSession.Journal.Verify(new Expectations { Polling = new ExpectedPolling() }).Invoking(verification => verification.ThrowIfFailed())
            .Should().Throw<VerificationException>().WithMessage("*Retry-After*after the end*");
    }

    [Fact]
    public async Task A_client_that_asks_more_often_after_503_than_before_does_not_back_off()
    {
        var time = new FixedTime();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = time });
        using var client = mock.Client();
        mock.DefaultSession.AddScenario("acme", new Scenario { Name = "down", Steps = [new() { Word = "running", Polls = 2 }, new() { Answer = "unavailable", Polls = 2, RetryAfter = TimeSpan.Zero }, new() { Word = "done" }] });
        foreach (var wait in new[] { 5, 5, 3, 4, 1 })
        {
            await client.WordAsync("1", "", ("Prefer", "scenario=down"));
            time.Advance(TimeSpan.FromSeconds(wait));
        }

        mock.DefaultSession.Journal.Polling().Single().Should().BeEquivalentTo(new { Polls = 5, TooEarly = 0, WithoutBackOff = 1, AfterEnd = 0 });
    }

    [Theory]
    [InlineData(0.76, true)]
    [InlineData(0.74, false)]
    [InlineData(0.01, false)]
    public async Task A_steady_client_whose_waits_a_busy_machine_stretches_is_not_blamed(double wait, bool passes)
    {
        var time = new FixedTime();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, TimeProvider = time });
        using var client = mock.Client();
        mock.DefaultSession.AddScenario("acme", new Scenario { Name = "busy", Steps = [new() { Word = "running", Polls = 2 }, new() { Answer = "throttled", RetryAfter = TimeSpan.Zero }, new() { Word = "done" }] });
        foreach (var seconds in new[] { 1, 1.4, wait })
        {
            await client.WordAsync("1", "", ("Prefer", "scenario=busy"));
            time.Advance(TimeSpan.FromSeconds(seconds));
        }

        await client.WordAsync("1");

        mock.DefaultSession.Journal.Verify(new Expectations { Polling = new ExpectedPolling() }).Passed.Should().Be(passes);
    }
}
