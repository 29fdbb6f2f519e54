using JobKit.Pollination;
using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JobKit.ContractTests;

/// <summary>The typed client of Pollination: never surprised by the vendor.</summary>
public sealed class PollinationClientTests
{
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
