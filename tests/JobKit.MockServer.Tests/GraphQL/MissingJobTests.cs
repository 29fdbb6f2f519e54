using System.Net.Http.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests.GraphQL;

/// <summary>What Veritone says of a job that is not there.</summary>
public class MissingJobTests
{
    [Theory]
    [InlineData("{ job(id: \"missing-1\") { id } }")]
    [InlineData("{ here: job(id: \"here\") { id } gone: job(id: \"missing-1\") { id status } }")]
    [InlineData(null)]
    public async Task The_error_is_thrown_when_it_was_asked_for(string? document)
    {
        var time = new FixedTime();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs, Watch = false, TimeProvider = time });
        time.Advance(TimeSpan.FromHours(2));
        using var client = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer t" } } };
        document ??= await File.ReadAllTextAsync(Path.Combine(RepoPaths.Specs, "veritone", "job.graphql"));

        using var answer = await client.PostAsync($"{mock.AddressOf("veritone")}/v3/graphql", JsonContent.Create(new { query = document, variables = new { id = "missing-1" } }));

        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray().Should().ContainSingle().Which!;
        ((string)error["name"]!).Should().Be("not_found");
        ((string)error["time_thrown"]!).Should().StartWith("2026-01-02T05:04:05");
    }
}
