using JobKit.TestKit;

namespace JobKit.Tests;

/// <summary>A wait asks until the job is over, at the pace that vendor, mapping and caller agree on.</summary>
public sealed class WaitTests
{
    [Fact]
    public async Task Asks_until_the_job_is_over_and_returns_the_end()
    {
        await using var acme = await AcmeHost.SayingAsync("waiting", "building", "building", "done");

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        (await wait).State.Should().Be(JobState.Succeeded);
        acme.Server.Requests.Should().HaveCount(4);
    }

    [Fact]
    public async Task Delays_grow_from_the_interval_to_the_ceiling_of_the_mapping()
    {
        await using var acme = await AcmeHost.SayingAsync([.. Enumerable.Repeat("building", 8), "done"]);

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        delays.Select(delay => delay.TotalSeconds).Should().Equal(2, 3, 4.5, 6.75, 10, 10, 10, 10);
    }

    [Fact]
    public async Task A_job_that_moves_is_asked_more_often_again()
    {
        await using var acme = await AcmeHost.SayingAsync("waiting", "waiting", "waiting", "building", "building", "done");

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        delays.Select(delay => delay.TotalSeconds).Should().Equal(2, 3, 4.5, 3, 4.5);
    }

    [Fact]
    public async Task Jitter_shortens_delays_and_never_undercuts_the_interval()
    {
        await using var acme = await AcmeHost.StartAsync(
            [.. Enumerable.Repeat(AcmeHost.Phase("building"), 6), AcmeHost.Phase("done")],
            more: services => services.AddSingletonJitter(() => 0.999));

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        delays[0].TotalSeconds.Should().Be(2);
        delays.Should().OnlyContain(delay => delay >= TimeSpan.FromSeconds(2) && delay <= TimeSpan.FromSeconds(10));
        delays[^1].TotalSeconds.Should().BeApproximately(8, 0.01);
    }

    [Theory]
    [InlineData(RetryAfterRule.LongerOf, "7", 7)]
    [InlineData(RetryAfterRule.LongerOf, "1", 2)]
    [InlineData(RetryAfterRule.Prefer, "1", 1)]
    [InlineData(RetryAfterRule.Ignore, "7", 2)]
    [InlineData(RetryAfterRule.LongerOf, "Thu, 01 Jan 2026 00:00:20 GMT", 20)]
    [InlineData(RetryAfterRule.LongerOf, "Wed, 31 Dec 2025 00:00:00 GMT", 2)]
    [InlineData(RetryAfterRule.LongerOf, "soon", 2)]
    public async Task Retry_After_in_seconds_or_as_a_date_weighs_as_the_rule_says(RetryAfterRule rule, string header, double expected)
    {
        var first = AcmeHost.Phase("building") with { Headers = new Dictionary<string, string> { ["Retry-After"] = header } };
        await using var acme = await AcmeHost.StartAsync([first, AcmeHost.Phase("done")]);

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Polling = new PollingOptions { RetryAfter = rule } }));

        delays.Select(delay => delay.TotalSeconds).Should().Equal(expected);
    }

    [Fact]
    public async Task The_first_delay_can_be_its_own()
    {
        await using var acme = await AcmeHost.SayingAsync("building", "building", "done");

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Polling = new PollingOptions { First = TimeSpan.FromSeconds(30) } }));

        delays.Select(delay => delay.TotalSeconds).Should().Equal(30, 3);
    }

    [Fact]
    public async Task A_job_that_is_not_over_in_time_ends_the_wait_at_the_deadline_with_its_last_status()
    {
        await using var acme = await AcmeHost.SayingAsync("waiting", "building");

        var wait = acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Timeout = TimeSpan.FromSeconds(6) });
        var delays = await acme.Time.PassAsync(wait);

        var failure = (await wait.Awaiting(task => task).Should().ThrowAsync<JobTimeoutException>()).Which;
        failure.LastStatus!.VendorState.Should().Be("building");
        failure.Deadline.Should().Be(TimeSpan.FromSeconds(6));
        failure.Message.Should().Contain("Running (building)");
        delays.Sum(delay => delay.TotalSeconds).Should().Be(6);
    }

    [Fact]
    public async Task An_infinite_timeout_waits_beyond_the_deadline_of_the_mapping()
    {
        await using var acme = await AcmeHost.SayingAsync([.. Enumerable.Repeat("building", 400), "done"]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Timeout = Timeout.InfiniteTimeSpan });
        var delays = await acme.Time.PassAsync(wait);

        (await wait).State.Should().Be(JobState.Succeeded);
        delays.Sum(delay => delay.TotalSeconds).Should().BeGreaterThan(3600);
    }

    [Fact]
    public async Task Cancellation_ends_the_wait_in_the_middle_of_a_delay()
    {
        await using var acme = await AcmeHost.SayingAsync("building");
        using var cancelled = new CancellationTokenSource();

        var polled = new TaskCompletionSource();
        var wait = acme.Provider.WaitAsync(AcmeHost.Job, progress: new Reports(_ => polled.TrySetResult()), cancellationToken: cancelled.Token);
        await polled.Task;
        await cancelled.CancelAsync();

        await wait.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        acme.Server.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task Every_poll_is_reported_as_progress()
    {
        await using var acme = await AcmeHost.SayingAsync("waiting", "building", "building", "broken");
        var seen = new List<string?>();

        await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job, progress: new Reports(status => seen.Add(status.VendorState))));

        seen.Should().Equal("waiting", "building", "building", "broken");
    }

    [Fact]
    public async Task An_unknown_word_keeps_the_wait_going()
    {
        await using var acme = await AcmeHost.SayingAsync("levitating", "done");

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        (await wait).State.Should().Be(JobState.Succeeded);
    }

    [Fact]
    public async Task Not_found_within_the_grace_means_not_yet()
    {
        var missing = CannedAnswer.Json("{}", status: 404);
        await using var acme = await AcmeHost.StartAsync([missing, missing, AcmeHost.Phase("done")]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        (await wait).State.Should().Be(JobState.Succeeded);
        acme.Server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task Not_found_after_the_grace_is_the_end()
    {
        await using var acme = await AcmeHost.StartAsync([CannedAnswer.Json("{}", status: 404)]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        var delays = await acme.Time.PassAsync(wait);

        await wait.Awaiting(task => task).Should().ThrowAsync<JobNotFoundException>();
        delays.Select(delay => delay.TotalSeconds).Should().Equal(2, 3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task An_interval_that_would_never_rest_is_refused(int seconds)
    {
        await using var acme = await AcmeHost.SayingAsync("building");

        var wait = () => acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Polling = new PollingOptions { Interval = TimeSpan.FromSeconds(seconds) } });

        (await wait.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain("Interval");
        acme.Server.Requests.Should().BeEmpty();
    }
}
