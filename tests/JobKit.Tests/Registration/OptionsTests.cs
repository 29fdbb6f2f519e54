using JobKit.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace JobKit.Tests;

/// <summary>What is wrong with the options is said when the host starts, all at once, by configuration key.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task A_missing_secret_stops_the_host_at_start()
    {
        var start = () => StartAsync([]);

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().Contain("JobKit:acme:ApiKey is missing");
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        var start = () => StartAsync(new()
        {
            ["JobKit:acme:BaseAddress"] = "not an address",
            ["JobKit:acme:ApiKey"] = "two\nlines",
            ["JobKit:acme:RequestTimeout"] = "soon",
            ["JobKit:acme:MaxResponseBytes"] = "0",
            ["JobKit:acme:Polling:Interval"] = "00:00:00",
            ["JobKit:acme:Polling:Deadline"] = "-00:05:00",
        });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should()
            .Contain(text => text.StartsWith("JobKit:acme:BaseAddress"))
            .And.Contain(text => text.StartsWith("JobKit:acme:ApiKey"))
            .And.Contain(text => text.StartsWith("JobKit:acme:RequestTimeout"))
            .And.Contain(text => text.StartsWith("JobKit:acme:MaxResponseBytes"))
            .And.Contain(text => text.StartsWith("JobKit:acme:Polling:Interval"))
            .And.Contain(text => text.StartsWith("JobKit:acme:Polling:Deadline"))
            .And.NotContain(text => text.Contains("two"));
    }

    [Theory]
    [InlineData("RequestTimeout", "soon")]
    [InlineData("RequestTimeout", "00:00:00")]
    [InlineData("MaxResponseBytes", "many")]
    [InlineData("MaxResponseBytes", "0")]
    public async Task Common_options_are_checked_at_start(string key, string value)
    {
        var start = () => StartAsync(new() { ["JobKit:acme:ApiKey"] = "k", [$"JobKit:{key}"] = value });

        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().Contain($"JobKit:{key}");
    }

    [Fact]
    public async Task Plain_http_to_another_machine_needs_to_be_allowed()
    {
        var start = () => StartAsync(new() { ["JobKit:acme:ApiKey"] = "k", ["JobKit:acme:BaseAddress"] = "http://acme.example" });
        (await start.Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().Contain("AllowInsecure");

        using var host = await StartAsync(new() { ["JobKit:acme:ApiKey"] = "k", ["JobKit:acme:BaseAddress"] = "http://acme.example", ["JobKit:acme:AllowInsecure"] = "true" });
        host.Services.GetRequiredService<IOptions<AcmeOptions>>().Value.AllowInsecure.Should().BeTrue();
    }

    [Fact]
    public async Task A_section_of_configuration_registers_its_provider_with_the_description_s_address()
    {
        using var host = await StartAsync(new() { ["JobKit:acme:ApiKey"] = "k", ["JobKit:acme:Polling:Interval"] = "00:00:09" });

        host.Services.GetRequiredService<IJobs>().Providers.Select(provider => provider.Name).Should().Equal("acme");
        var options = host.Services.GetRequiredService<IOptions<AcmeOptions>>().Value;
        options.BaseAddress.Should().Be(new Uri("https://api.acme.example/v1"));
        options.Polling!.Interval.Should().Be(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task Without_a_section_nothing_is_registered_and_asking_names_the_mend()
    {
        using var host = await StartAsync([], always: false);
        var jobs = host.Services.GetRequiredService<IJobs>();

        jobs.Providers.Should().BeEmpty();
        (await jobs.Awaiting(all => all.GetStatusAsync(JobRef.Parse("acme:b1"))).Should().ThrowAsync<JobProviderNotRegisteredException>())
            .Which.Message.Should().Contain("acme").And.Contain("Add method");
    }

    [Fact]
    public async Task Registering_twice_sends_one_secret_and_keeps_the_last_settings()
    {
        await using var acme = await AcmeHost.StartAsync(
            [AcmeHost.Phase("done")], more: services => services.AddJobKit().AddAcme(options => options.ApiKey = "second"));

        await acme.Provider.GetStatusAsync(AcmeHost.Job);

        acme.Jobs.Providers.Should().HaveCount(1);
        acme.Server.Requests.Single().Headers["X-Acme-Key"].Should().Be("second");
    }

    private static async Task<IHost> StartAsync(Dictionary<string, string?> settings, bool always = true)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings);
        var jobKit = builder.Services.AddJobKit(builder.Configuration.GetSection("JobKit"));
        if (always)
        {
            jobKit.AddAcme();
        }

        var host = builder.Build();
        await host.StartAsync();
        return host;
    }
}
