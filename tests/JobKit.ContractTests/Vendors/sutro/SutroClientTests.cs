using JobKit.Sutro;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>The typed client of Sutro: never surprised by the vendor.</summary>
public sealed class SutroClientTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task Sutros_client_keeps_a_status_of_either_shape()
    {
        await using var services = mock.Providers("example=\"Keyed by job id\"");

        var answer = await services.GetRequiredService<SutroClient>().GetJobStatusAsync("JOB_ID");

        answer.JobStatus!.ToString().Should().Contain("RUNNING");
    }
}
