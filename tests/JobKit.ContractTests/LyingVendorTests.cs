using System.Text;
using JobKit.Specs;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>A vendor that lies, breaks off or says too much is a typed failure or a kept raw value, never a crash.</summary>
public sealed class LyingVendorTests
{
    public static TheoryData<string> Providers() => new(AllProviders.Models.Select(model => model.Name));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_truncated_answer_is_an_unreadable_answer(string name) =>
        await ShouldBeUnreadable(name, CannedAnswer.Json("""{"status":"""));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_answer_that_breaks_off_on_the_wire_is_transient(string name)
    {
        var failure = await FailureOf(name, CannedAnswer.Json("""{"status":""") with { BytesWithheld = 100 });

        failure.Should().NotBeNull();
        failure!.IsTransient.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_empty_answer_is_an_unreadable_answer(string name) => await ShouldBeUnreadable(name, CannedAnswer.Json(""));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_page_of_HTML_is_an_unreadable_answer(string name) =>
        await ShouldBeUnreadable(name, CannedAnswer.Json("<html>Sign in</html>") with { ContentType = "text/html" });

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_answer_beyond_the_limit_is_refused(string name) =>
        await ShouldBeUnreadable(name, new CannedAnswer { Body = Encoding.UTF8.GetBytes($$"""{"filler":"{{new string('x', 5 * 1024 * 1024)}}"}""") });

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task An_empty_object_is_a_status_that_is_not_known(string name)
    {
        await using var server = await CannedServer.StartAsync(CannedAnswer.Json("{}"));
        await using var services = AllProviders.Build(_ => server.BaseAddress);

        var status = await services.GetRequiredService<IJobs>().GetStatusAsync(Reference(name));

        status.State.Should().Be(JobState.Unknown);
        status.IsOver.Should().BeFalse();
        status.VendorState.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_server_error_is_a_passing_fault(string name)
    {
        var failure = await FailureOf(name, CannedAnswer.Json("""{"oops":true}""", status: 503));

        failure.Should().BeOfType<JobUnavailableException>();
        failure!.IsTransient.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task No_secret_stands_in_the_text_of_a_failure(string name)
    {
        var failure = await FailureOf(name, CannedAnswer.Json("""{"detail":"who are you"}""", status: 401));

        failure.Should().BeOfType<JobAccessDeniedException>();
        failure!.ToString().Should().NotContain("secret-of-the-test");
    }

    private static async Task ShouldBeUnreadable(string name, CannedAnswer answer) =>
        (await FailureOf(name, answer)).Should().BeOfType<JobResponseException>();

    private static async Task<JobProviderException?> FailureOf(string name, CannedAnswer answer)
    {
        await using var server = await CannedServer.StartAsync(answer);
        await using var services = AllProviders.Build(_ => server.BaseAddress);
        try
        {
            await services.GetRequiredService<IJobs>().GetStatusAsync(Reference(name));
            return null;
        }
        catch (JobProviderException failure)
        {
            return failure;
        }
    }

    private static JobRef Reference(string name) => AllProviders.Reference(AllProviders.Models.Single(model => model.Name == name), "job");
}
