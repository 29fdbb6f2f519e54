using JobKit.Hotglue;
using JobKit.Pollination;
using JobKit.Sutro;
using JobKit.TestKit;
using JobKit.TtdWorkflows;
using JobKit.Veritone;
using Microsoft.Extensions.DependencyInjection;
using Task = System.Threading.Tasks.Task;
using TaskStatus = JobKit.Veritone.TaskStatus;

namespace JobKit.ContractTests;

/// <summary>The typed clients: the same answers as the providers, and never surprised by a vendor.</summary>
public sealed class TypedClientTests(MockFixture mock) : IClassFixture<MockFixture>
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
    public async Task Sutros_client_keeps_a_status_of_either_shape()
    {
        await using var services = mock.Providers("example=\"Keyed by job id\"");

        var answer = await services.GetRequiredService<SutroClient>().GetJobStatusAsync("JOB_ID");

        answer.JobStatus!.ToString().Should().Contain("RUNNING");
    }

    [Fact]
    public async Task The_Trade_Desks_client_keeps_ids_beyond_2_to_the_53rd()
    {
        await using var server = await CannedServer.StartAsync(CannedAnswer.Json("""{"id":9007199254740993,"createdAtUtc":"2026-01-02T03:04:05Z","status":"Success"}"""));
        await using var services = AllProviders.Build(_ => server.BaseAddress);

        var answer = await services.GetRequiredService<TtdWorkflowsClient>().GetJobStatusAsync(9007199254740993);

        answer.Id.Should().Be(9007199254740993);
        answer.Status.Should().Be(WorkflowStatus.Success);
        server.Requests.Single().Target.Should().Be("/standardjob/9007199254740993/status");
        server.Requests.Single().Headers["TTD-Auth"].Should().Be("secret-of-the-test");
    }

    [Fact]
    public async Task Veritones_client_posts_a_query_and_reads_words()
    {
        await using var services = mock.Providers("example=\"Running job\"");

        var answer = await services.GetRequiredService<VeritoneClient>().GraphqlAsync(new GraphqlRequest { Query = "query { job(id: \"1\") { id status } }" });

        answer.Data!.Job!.Status.Should().Be(TaskStatus.Running);
        answer.Data.Job.Tasks!.Records!.Should().HaveCount(4);
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

    [Fact]
    public async Task Times_without_a_zone_are_UTC_and_words_may_have_hyphens()
    {
        await using var server = await CannedServer.StartAsync(CannedAnswer.Json(
            """{"id":"1","spec":{"source":"s","labels":null},"status":{"id":"1","status":"Pre-Processing","message":null,"started_at":"2021-11-03T04:33:29.489985"}}"""));
        await using var services = AllProviders.Build(_ => server.BaseAddress);

        var answer = await services.GetRequiredService<PollinationClient>().GetJobAsync("owner", "name", "1");

        answer.Status!.Status.Should().Be(JobStatusEnum.PreProcessing);
        answer.Status.StartedAt.Should().Be(DateTimeOffset.Parse("2021-11-03T04:33:29.489985Z"));
    }
}
