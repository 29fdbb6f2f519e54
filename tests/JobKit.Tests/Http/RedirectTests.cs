using JobKit.TestKit;

namespace JobKit.Tests;

/// <summary>The vendor's secret stays on the configured host.</summary>
public sealed class RedirectTests
{
    [Fact]
    public async Task A_redirect_within_the_host_is_followed_with_the_secret()
    {
        await using var acme = await AcmeHost.StartAsync([Redirect("/moved/b1"), AcmeHost.Phase("done")]);

        (await acme.Provider.GetStatusAsync(AcmeHost.Job)).State.Should().Be(JobState.Succeeded);

        acme.Server.Requests.Last().Target.Should().Be("/moved/b1");
        acme.Server.Requests.Last().Headers["X-Acme-Key"].Should().Be(AcmeHost.Secret);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_a_failure_and_that_host_hears_nothing()
    {
        await using var stranger = await CannedServer.StartAsync(AcmeHost.Phase("done"));
        await using var acme = await AcmeHost.StartAsync([Redirect($"http://localhost:{stranger.BaseAddress.Port}/builds/b1")]);

        var failure = (await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobResponseException>()).Which;

        failure.Message.Should().Contain("redirects to another host, localhost").And.Contain("BaseAddress");
        failure.IsTransient.Should().BeFalse();
        stranger.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Another_port_of_the_same_host_is_another_host()
    {
        await using var stranger = await CannedServer.StartAsync(AcmeHost.Phase("done"));
        await using var acme = await AcmeHost.StartAsync([Redirect($"{stranger.BaseAddress}builds/b1")]);

        await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobResponseException>();

        stranger.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var acme = await AcmeHost.StartAsync([Redirect("/round")]);

        await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobResponseException>();

        acme.Server.Requests.Should().HaveCount(6);
    }

    private static CannedAnswer Redirect(string location) =>
        new() { Status = 302, ContentType = null, Headers = new Dictionary<string, string> { ["Location"] = location } };
}
