using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.Veritone;

/// <summary>npm <c>veritone-redux-common</c>, unmodified: its GraphQL caller, its store and its token, only the API's root is the mock server's.</summary>
public class ReduxCommonTests(MockFixture mock) : IClassFixture<MockFixture>
{
    private const string Query = "query jobStatus($id: ID!){ job(id: $id) { id status tasks { records { id status engineId } } } }";

    [NodeFact]
    public async Task A_job_moves_through_the_vendors_words_to_its_end()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("veritone", ["19041508_f2qIbo9qAh"], "succeeds", ScenarioDrive.Polls);
        var polls = session.CreateJob("veritone", ["other"], "succeeds", ScenarioDrive.Polls).Steps.Count;

        var results = await CallAsync([.. Enumerable.Repeat(Call(session, Query, "19041508_f2qIbo9qAh"), polls)]);

        results.Select(result => $"{result["fetching"]} {result["dispatched"]!.ToJsonString()}").Should().OnlyContain(end => end == """SUCCESS ["ask","success"]""");
        results.Select(result => (string)result["data"]!["job"]!["id"]!).Should().OnlyContain(id => id == "19041508_f2qIbo9qAh");
        var words = results.Select(result => (string)result["data"]!["job"]!["status"]!).ToArray();
        words.Should().OnlyHaveUniqueItems().And.EndWith("complete");
    }

    [NodeFact]
    public async Task Every_documented_word_reaches_the_caller_as_it_is()
    {
        string[] words = ["pending", "running", "complete", "queued", "accepted", "failed", "cancelled", "standby_pending", "waiting", "resuming", "aborted", "paused"];
        var session = mock.Server.NewSession();
        foreach (var word in words)
        {
            session.AddScenario("veritone", new Scenario { Name = $"is-{word}", Steps = [new ScenarioStep { Word = word }] });
            session.CreateJob("veritone", [word], $"is-{word}");
        }

        var results = await CallAsync([.. words.Select(word => Call(session, Query, word))]);

        results.Select(result => (string)result["data"]!["job"]!["status"]!).Should().Equal(words);
    }

    [NodeFact]
    public async Task A_missing_job_is_the_vendors_error_and_not_a_broken_answer()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("veritone", ["gone"], "missing");

        var result = (await CallAsync(Call(session, Query, "gone"))).Single();

        ((string)result["message"]!).Should().Be("API response included errors");
        var error = result["errors"]!.AsArray().Single()!;
        ((string)error["name"]!).Should().Be("not_found");
        ((string)error["message"]!).Should().NotBeEmpty();
        ((string)result["fetching"]!).Should().Be("FAILURE");
    }

    [NodeFact]
    public async Task Being_throttled_can_be_read_by_a_caller_that_reads_every_answer_as_JSON()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("veritone", ["busy"], "throttled");

        var result = (await CallAsync(Call(session, Query, "busy"), Call(session, Query, "busy"))).First(result => result["errors"] is not null);

        result["errors"]!.AsArray().Should().OnlyContain(error => error!["exception"] == null, "the answer is JSON with errors");
        ((string)result["dispatched"]![1]!).Should().Be("failure");
    }

    [NodeFact]
    public async Task Without_a_token_the_caller_is_denied_in_the_vendors_shape()
    {
        var call = Call(mock.Server.NewSession(), Query, "any");
        call["token"] = null;

        var result = (await CallAsync(call)).Single();

        ((string)result["message"]!).Should().Be("API response included errors");
        ((string)result["errors"]![0]!["name"]!).Should().Be("authentication_error");
    }

    [NodeFact]
    public async Task Data_beside_errors_is_an_error_to_this_caller_which_names_the_job_that_is_missing()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("veritone", ["gone"], "missing");

        var result = (await CallAsync(Call(session, "query jobStatus($id: ID!){ here: job(id: \"here\") { id status } gone: job(id: $id) { id } }", "gone"))).Single();

        var error = result["errors"]!.AsArray().Should().ContainSingle().Which!;
        ((string)error["name"]!).Should().Be("not_found");
        error["path"]!.ToJsonString().Should().Be("""["gone"]""");
        DateTimeOffset.Parse((string)error["time_thrown"]!, System.Globalization.CultureInfo.InvariantCulture).Should().BeAfter(DateTimeOffset.UnixEpoch);
    }

    [NodeFact]
    public async Task A_task_id_that_ends_in_a_blank_keeps_it()
    {
        var session = mock.Server.NewSession();
        session.AddScenario("veritone", new Scenario { Name = "only-running", Steps = [new ScenarioStep { Word = "running" }] });
        session.CreateJob("veritone", ["a"], "only-running");

        var tasks = (await CallAsync(Call(session, Query, "a"))).Single()["data"]!["job"]!["tasks"]!["records"]!.AsArray();

        tasks.Select(task => (string)task!["id"]!).Should().Contain(id => id.EndsWith(' '));
    }

    [NodeFact]
    public async Task A_field_that_is_not_there_is_told_in_errors()
    {
        var result = (await CallAsync(Call(mock.Server.NewSession(), "query jobStatus($id: ID!){ job(id: $id) { id progress } }", "any"))).Single();

        ((string)result["errors"]![0]!["message"]!).Should().Contain("progress");
        ((string)result["fetching"]!).Should().Be("FAILURE");
    }

    [NodeFact]
    public async Task A_job_is_cancelled_listed_and_retried_by_other_documents()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("veritone", ["a"], "stays");

        var results = await CallAsync(
            Call(session, "mutation jobStatus($id: ID!){ cancelJob(id: $id) { id message } }", "a"),
            Call(session, Query, "a"),
            Call(session, "query jobStatus($id: ID!){ jobs(id: $id, limit: 1) { count records { id status } } }", "a"));

        ((string)results[0]["data"]!["cancelJob"]!["id"]!).Should().Be("a");
        ((string)results[1]["data"]!["job"]!["status"]!).Should().Be("cancelled");
        ((string)results[2]["data"]!["jobs"]!["records"]![0]!["status"]!).Should().Be("cancelled");
    }

    private static JsonObject Call(MockSession session, string query, string id) => new()
    {
        ["apiRoot"] = session.AddressOf("veritone").ToString().TrimEnd('/'),
        ["token"] = "vt-1",
        ["query"] = query,
        ["variables"] = new JsonObject { ["id"] = id },
        ["operationName"] = "jobStatus",
    };

    private static async Task<IReadOnlyList<JsonNode>> CallAsync(params JsonNode[] calls) =>
        [.. (await Node.RunAsync("redux-common.cjs", new JsonArray([.. calls.Select(call => call.DeepClone())]))).AsArray().Select(result => result!)];
}
