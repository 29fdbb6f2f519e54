using JobKit.TestKit;
using Polly;
using Polly.Retry;

namespace JobKit.Tests;

/// <summary>Transient faults are retried within a wait, and within nothing else.</summary>
public sealed class RetryTests
{
    private static readonly CannedAnswer Down = CannedAnswer.Json("{}", status: 503);

    [Fact]
    public async Task Transient_faults_are_retried_and_the_wait_goes_on()
    {
        await using var acme = await AcmeHost.StartAsync([Down, Down, AcmeHost.Phase("done")]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        (await wait).State.Should().Be(JobState.Succeeded);
        acme.Server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_vendor_that_stays_away_ends_the_wait_after_five_retries()
    {
        await using var acme = await AcmeHost.StartAsync([Down]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        await wait.Awaiting(task => task).Should().ThrowAsync<JobUnavailableException>();
        acme.Server.Requests.Should().HaveCount(6);
    }

    [Fact]
    public async Task A_throttled_poll_waits_as_long_as_the_vendor_asks()
    {
        var throttled = CannedAnswer.Json("{}", status: 429) with { Headers = new Dictionary<string, string> { ["Retry-After"] = "45" } };
        await using var acme = await AcmeHost.StartAsync([throttled, AcmeHost.Phase("done")]);

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        delays.Should().Equal(TimeSpan.FromSeconds(45));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.99)]
    public async Task No_jitter_undercuts_what_the_vendor_asks(double jitter)
    {
        var throttled = CannedAnswer.Json("{}", status: 503) with { Headers = new Dictionary<string, string> { ["Retry-After"] = "1" } };
        await using var acme = await AcmeHost.StartAsync([throttled, AcmeHost.Phase("done")], more: services => services.AddSingletonJitter(() => jitter));

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        delays.Should().Equal(TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_vendor_that_asks_for_less_and_not_how_much_is_not_asked_sooner_than_before(int status)
    {
        var refused = CannedAnswer.Json("{}", status);
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase("building"), AcmeHost.Phase("building"), refused, refused, refused, AcmeHost.Phase("done")]);

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job));

        delays.Select(delay => delay.TotalSeconds).Should().Equal(2, 3, 3, 3, 4);
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_asked_for_again()
    {
        var large = CannedAnswer.Json($$"""{"phase":"building","note":"{{new string('x', 5000)}}"}""");
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase("building"), large, AcmeHost.Phase("done")], options => options.MaxResponseBytes = 1000);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        (await wait).State.Should().Be(JobState.Succeeded);
    }

    [Fact]
    public async Task A_fault_that_stays_is_not_retried()
    {
        await using var acme = await AcmeHost.StartAsync([CannedAnswer.Json("{}", status: 401)]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);

        await wait.Awaiting(task => task).Should().ThrowAsync<JobAccessDeniedException>();
        acme.Server.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task Asking_once_never_retries()
    {
        await using var acme = await AcmeHost.StartAsync([Down]);

        await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobUnavailableException>();

        acme.Server.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task The_provider_can_have_a_policy_of_its_own()
    {
        await using var acme = await AcmeHost.StartAsync([Down], options => options.Retry = ResiliencePipeline.Empty);

        await acme.Provider.Awaiting(provider => provider.WaitAsync(AcmeHost.Job)).Should().ThrowAsync<JobUnavailableException>();

        acme.Server.Requests.Should().HaveCount(1);
    }

    [Fact]
    public async Task The_policy_of_a_call_wins_over_the_provider_s()
    {
        await using var acme = await AcmeHost.StartAsync([Down, AcmeHost.Phase("done")], options => options.Retry = ResiliencePipeline.Empty);
        var once = new ResiliencePipelineBuilder { TimeProvider = acme.Time }
            .AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 1, Delay = TimeSpan.FromSeconds(3) })
            .Build();

        var delays = await acme.Time.PassAsync(acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Retry = once }));

        delays.Should().Equal(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task Retries_end_at_the_deadline()
    {
        var throttled = CannedAnswer.Json("{}", status: 429) with { Headers = new Dictionary<string, string> { ["Retry-After"] = "600" } };
        await using var acme = await AcmeHost.StartAsync([throttled]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job, new WaitOptions { Timeout = TimeSpan.FromSeconds(60) });
        await acme.Time.PassAsync(wait);

        await wait.Awaiting(task => task).Should().ThrowAsync<JobTimeoutException>();
        acme.Server.Requests.Should().HaveCount(1);
    }
}
