using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>What hotglue does and others do not.</summary>
public sealed class HotglueTrapTests
{
    [Fact]
    public async Task The_root_of_a_job_keeps_its_slashes_encoded_and_dots_stay()
    {
        await using var server = await CannedServer.StartAsync(CannedAnswer.Json("""{"status":"SYNC_SUCCESS"}"""));
        await using var services = AllProviders.Build(_ => server.BaseAddress);

        var status = await services.GetRequiredService<IJobs>().GetStatusAsync(JobRef.Create("hotglue", ["dev.example-env.hotglue.xyz", "l8odS2mce", "a.b", "default/flows/l8odS2mce/jobs/lmaEbA"]));

        status.State.Should().Be(JobState.Running, "it is a step on the way");
        server.Requests.Single().Target.Should().Be("/dev.example-env.hotglue.xyz/l8odS2mce/a.b/jobs/status?job_root=default%2Fflows%2Fl8odS2mce%2Fjobs%2FlmaEbA");
    }

    [Fact]
    public async Task A_400_means_no_such_job_and_its_members_are_capitalised()
    {
        var failure = await CannedVendor.FailureAsync<JobNotFoundException>("hotglue:e/f/t/r", CannedAnswer.Json("""{"Code":"Error","Message":"no"}""", status: 400));

        (failure.VendorCode, failure.VendorMessage).Should().Be(("Error", "no"));
    }
}
