using System.Text;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests;

/// <summary>Operations beside the poll that show a job.</summary>
public class FetchTests
{
    [Fact]
    public async Task A_fault_of_one_job_hits_what_shows_it_too_and_its_step_is_where_it_is()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        mock.DefaultSession.CreateJob("records", ["r1"], "succeeds");
        mock.DefaultSession.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "bad-gateway" }, Job = "r1", Step = "WAITING", Operation = "getRun" });

        (await StatusAsync(client, "/records/runs/r1")).Should().Be(502);
        (await StatusAsync(client, "/records/runs/r2")).Should().Be(200);
        mock.DefaultSession.Step("records:r1");
        (await StatusAsync(client, "/records/runs/r1")).Should().Be(200);
    }

    [Fact]
    public async Task A_fetch_is_written_down_with_its_job_and_is_no_poll()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };
        mock.DefaultSession.CreateJob("records", ["r1"], "fails", ScenarioDrive.AtOnce);

        await StatusAsync(client, "/records/runs/r1");

        mock.DefaultSession.Journal.Read(new JournalFilter { Job = "records:r1" }).Single().Should().BeEquivalentTo(new { Word = "BROKEN", IsOver = true, Role = "other" });
        mock.DefaultSession.Journal.Polling().Should().BeEmpty();
    }

    [Theory]
    [InlineData("{{jobkit:0}}")]
    [InlineData("{{jobkit:99}}")]
    [InlineData("\"</script>\\ é")]
    public async Task An_id_is_shown_as_it_was_sent_whatever_it_holds(string id)
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { Folders = TestVendors.Sound });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress };

        var record = JsonNode.Parse(await client.GetStringAsync($"/records/runs/{Uri.EscapeDataString(id)}"))!;
        var list = JsonNode.Parse(await client.GetStringAsync("/records/runs"))!;

        ((string)record["run"]!["id"]!).Should().Be(id);
        ((string)list["runs"]![0]!["run_id"]!).Should().Be(id);
    }

    [Fact]
    public async Task Another_kind_of_job_with_an_id_of_another_type_is_no_record_of_this_one()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "TTD-Auth", "k" } } };
        mock.DefaultSession.CreateJob("ttd-workflows", ["7"], "fails", ScenarioDrive.AtOnce);

        var bulk = JsonNode.Parse(await client.GetStringAsync("/ttd-workflows/workflows/graphqlbulkjob/7"))!;
        var older = JsonNode.Parse(await client.GetStringAsync("/ttd-workflows/workflows/typebasedjob/7/status"))!;

        ((string)bulk["job"]!["status"]!).Should().Be("Queued", "it is as the schema says, not as the job of another kind is");
        ((string)older["status"]!).Should().Be("Failure", "the same job on its older path");
    }

    [Fact]
    public async Task Veritones_list_by_id_shows_that_job_and_does_not_move_it()
    {
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });
        using var client = new HttpClient { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Authorization", "Bearer k" } } };
        mock.DefaultSession.CreateJob("veritone", ["a"], "fails", ScenarioDrive.AtOnce);
        mock.DefaultSession.CreateJob("veritone", ["b"], "succeeds", ScenarioDrive.Polls);

        foreach (var (id, status) in new[] { ("a", "failed"), ("b", "pending"), ("b", "pending") })
        {
            var query = new JsonObject { ["query"] = $$"""{ jobs(id: "{{id}}") { count records { id status } } }""" };
            using var answer = await client.PostAsync("/veritone/v3/graphql", new StringContent(query.ToJsonString(), Encoding.UTF8, "application/json"));
            var jobs = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"]!["jobs"]!;

            jobs.ToJsonString().Should().Be($$"""{"count":1,"records":[{"id":"{{id}}","status":"{{status}}"}]}""");
        }
    }

    private static async Task<int> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return (int)answer.StatusCode;
    }
}
