using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobKit.Tests;

/// <summary>No secret stands in a log, an exception or a text.</summary>
public sealed class SecretTests
{
    [Fact]
    public async Task Logs_of_every_level_are_free_of_the_secret()
    {
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase("levitating"), CannedAnswer.Json("""{"detail":"no"}""", status: 401)]);

        var wait = acme.Provider.WaitAsync(AcmeHost.Job);
        await acme.Time.PassAsync(wait);
        await wait.Awaiting(task => task).Should().ThrowAsync<JobAccessDeniedException>();

        acme.Server.Requests.Should().OnlyContain(request => request.Headers["X-Acme-Key"] == AcmeHost.Secret);
        acme.Logs.Lines.Should().NotBeEmpty().And.NotContain(line => line.Contains(AcmeHost.Secret));
    }

    [Fact]
    public async Task Exceptions_are_free_of_the_secret()
    {
        await using var acme = await AcmeHost.StartAsync([CannedAnswer.Json("{}", status: 401)]);

        var failure = (await acme.Provider.Awaiting(provider => provider.GetStatusAsync(AcmeHost.Job)).Should().ThrowAsync<JobAccessDeniedException>()).Which;

        failure.ToString().Should().NotContain(AcmeHost.Secret);
    }

    [Fact]
    public async Task Options_as_text_name_the_provider_and_not_the_secret()
    {
        await using var acme = await AcmeHost.SayingAsync("done");

        var text = acme.Services.GetRequiredService<IOptions<AcmeOptions>>().Value.ToString();

        text.Should().Contain("acme").And.NotContain(AcmeHost.Secret);
    }

    [Fact]
    public async Task The_vendor_s_text_cannot_forge_a_line_of_the_log()
    {
        await using var acme = await AcmeHost.StartAsync([AcmeHost.Phase(@"x\nCritical JobKit: all is lost")]);

        await acme.Provider.GetStatusAsync(AcmeHost.Job);

        acme.Logs.Lines.Should().NotContain(line => line.TrimEnd().Contains('\n'));
    }
}
