using JobKit.TtdWorkflows;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>The typed client of TtdWorkflows: never surprised by the vendor.</summary>
public sealed class TtdWorkflowsClientTests
{
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
}
