using System.Globalization;
using JobKit.MockServer.Tests.Support;

namespace JobKit.MockServer.Tests;

public class SessionTests
{
    [Fact]
    public async Task Under_64_parallel_polls_every_step_is_seen_exactly_once_in_every_session()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        var sessions = new[] { mock.DefaultSession, mock.NewSession(), mock.NewSession() };
        foreach (var session in sessions)
        {
            session.AddScenario("acme", new Scenario { Name = "counted", Steps = Enumerable.Range(1, 64).Select(step => new ScenarioStep { Word = "running", RetryAfter = TimeSpan.FromSeconds(step) }).ToArray() });
            session.UseScenario("counted", "acme");
        }

        async Task<int> PollAsync(MockSession session)
        {
            using var answer = await client.GetAsync($"{session.AddressOf("acme")}/teams/a/jobs/1");
            return int.Parse(answer.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture);
        }

        var seen = await Task.WhenAll(sessions.Select(session => Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => PollAsync(session))))));

        foreach (var session in seen)
        {
            session.Order().Should().Equal(Enumerable.Range(1, 64));
        }
    }

    [Fact]
    public async Task The_session_that_was_not_used_for_the_longest_is_forgotten_and_the_default_one_never()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, MaxSessions = 2 });
        using var client = mock.Client();
        await client.WordAsync("1");
        await client.WordAsync("1", "/s/one");
        await client.WordAsync("1", "/s/two");
        await client.WordAsync("1", "/s/one");
        await client.WordAsync("1", "/s/three");

        mock.Sessions.Select(session => session.Name).Should().Equal("default", "three", "one");
        (await client.WordAsync("1", "/s/one")).Should().Be("finishing", "it was kept");
        (await client.WordAsync("1", "/s/two")).Should().Be("waiting", "it began anew");
        (await client.WordAsync("1")).Should().Be("running");
    }

    [Fact]
    public async Task All_sessions_together_hold_no_more_jobs_than_allowed()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, MaxJobs = 10 });
        using var client = mock.Client();
        for (var job = 0; job < 30; job++)
        {
            await client.WordAsync($"{job}", job % 3 == 0 ? "" : $"/s/s{job % 3}");
        }

        mock.Sessions.Sum(session => session.ListJobs().Count).Should().BeLessThanOrEqualTo(10 + mock.Sessions.Count);
    }

    [Fact]
    public async Task Credentials_can_have_a_session_each()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound, SessionPerCredential = true });
        using var one = mock.Client("secret-one");
        using var other = mock.Client("secret-other");

        (await one.WordsAsync("1", 2)).Should().Equal("waiting", "running");
        (await other.WordAsync("1")).Should().Be("waiting");
        mock.Sessions.Should().HaveCount(3).And.NotContain(session => session.Name.Contains("secret-"));
    }

    [Fact]
    public async Task A_session_ends_with_all_that_it_holds()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client("session-red");
        var session = mock.Session("red");
        session.UseScenario("fails");
        session.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "unavailable" }, After = 1 });
        await client.WordAsync("1");

        mock.EndSession("red").Should().BeTrue();

        mock.EndSession("red").Should().BeFalse();
        (await client.WordsAsync("1", 4)).Should().Equal("waiting", "running", "finishing", "done");
    }

    [Fact]
    public async Task Jobs_are_begun_moved_and_asked_for_in_process()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = mock.Client();
        var session = mock.NewSession();
        session.Drive = ScenarioDrive.Command;

        var job = session.CreateJob("acme", ["a", "7"], "partly-succeeds");
        (await client.WordsAsync("7", 2, $"/s/{session.Name}")).Should().Equal("waiting", "waiting");
        session.Step(job.Reference, 3).Should().BeEquivalentTo(new { Word = "broken", State = Specs.JobState.Failed, IsOver = true, Step = 3, Drive = ScenarioDrive.Command });
        session.Cancel(job.Reference).Should().BeFalse("it is over");
        session.SetScenario(job.Reference, "stays").Word.Should().Be("waiting");
        session.FindJob("acme:a/8").Should().BeNull();
        session.Forget(job.Reference).Should().BeTrue();
        session.ListJobs().Should().BeEmpty();

        session.Invoking(one => one.CreateJob("acme", ["a"])).Should().Throw<ArgumentException>().WithMessage("*team, job_id*");
        session.Invoking(one => one.CreateJob("acme", ["a", "7"], "nonsense")).Should().Throw<ArgumentException>().WithMessage("*succeeds*");
        session.Invoking(one => one.UseScenario("nonsense")).Should().Throw<ArgumentException>();
        session.Invoking(one => one.Step("acme:a/8")).Should().Throw<ArgumentException>().WithMessage("*acme:a/8*");
        mock.Invoking(one => one.Session("a/b")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_clock_stands_still_goes_on_and_never_goes_back()
    {
        var time = new FixedTime();
        var clock = new SessionClock(time);
        var start = clock.GetUtcNow();
        var stamp = clock.GetTimestamp();

        clock.Advance(TimeSpan.FromHours(2));
        clock.Stop();
        time.Advance(TimeSpan.FromMinutes(1));
        clock.GetUtcNow().Should().Be(start + TimeSpan.FromHours(2));
        clock.Start();
        time.Advance(TimeSpan.FromMinutes(1));

        clock.GetUtcNow().Should().Be(start + TimeSpan.FromMinutes(121));
        clock.GetElapsedTime(stamp).Should().Be(TimeSpan.FromMinutes(121));
        clock.Invoking(one => one.Advance(TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
        clock.Invoking(one => one.Advance(TimeSpan.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
