using JobKit.Hotglue;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>The typed client of Hotglue: never surprised by the vendor.</summary>
public sealed class HotglueClientTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task Hotglues_client_reads_the_sample_as_the_provider_does()
    {
        await using var services = mock.Providers("example=Result");
        var job = new HotglueJob("env", "flow", "tenant", "root/of/job");

        var answer = await services.GetRequiredService<HotglueClient>().JobsStatusAsync(job.JobRoot, job.EnvId, job.FlowId, job.Tenant);
        var status = await services.GetRequiredService<IJobProvider<HotglueJob>>().GetStatusAsync(job);

        answer.Status.ToString().Should().Be(status.VendorState);
        answer.Message.Should().Be(status.Message);
    }

    [Fact]
    public async Task A_word_that_nobody_documented_is_kept_and_does_not_throw()
    {
        await using var server = await CannedServer.StartAsync(CannedAnswer.Json("""{"status":"ETL_PAUSED","flow":null}"""));
        await using var services = AllProviders.Build(_ => server.BaseAddress);

        var answer = await services.GetRequiredService<HotglueClient>().JobsStatusAsync("root", "env", "flow", "tenant");

        answer.Status!.Value.Value.Should().Be("ETL_PAUSED");
        answer.Flow.Should().BeNull();
    }
}
