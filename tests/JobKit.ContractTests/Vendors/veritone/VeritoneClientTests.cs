using JobKit.Veritone;
using Microsoft.Extensions.DependencyInjection;
using Task = System.Threading.Tasks.Task;
using TaskStatus = JobKit.Veritone.TaskStatus;

namespace JobKit.ContractTests;

/// <summary>The typed client of Veritone: never surprised by the vendor.</summary>
public sealed class VeritoneClientTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task Veritones_client_posts_a_query_and_reads_words()
    {
        await using var services = mock.Providers("example=\"Running job\"");

        var answer = await services.GetRequiredService<VeritoneClient>().GraphqlAsync(new GraphqlRequest { Query = "query { job(id: \"1\") { id status } }" });

        answer.Data!.Job!.Status.Should().Be(TaskStatus.Running);
        answer.Data.Job.Tasks!.Records!.Should().HaveCount(4);
    }
}
