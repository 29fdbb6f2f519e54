using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer.Tests.Support;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests;

/// <summary>The vendors' real clients get what they need: their requests are replayed, and their answers held to what their code reads.</summary>
public class SdkTests
{
    [SharedFact(CapturedRequest.File)]
    public Task Every_documented_call_is_answered() => ReplayAsync(
        request => !request.Target.EndsWith("/preferences", StringComparison.Ordinal) && !request.Target.EndsWith("/flows/supported", StringComparison.Ordinal),
        (request, status, json) =>
        {
            status.Should().BeInRange(200, 299, "{0} sends {1} {2}", request.Client, request.Method, request.Target);
            json.Should().NotBeNull();
        });

    [SharedFact(CapturedRequest.File)]
    public Task The_Trade_Desk_clients_read_a_strict_job() => ReplayAsync(request => request.Client.StartsWith("ttd", StringComparison.Ordinal), (_, _, json) =>
    {
        var job = json!.AsObject();
        job["id"]!.GetValueKind().Should().Be(JsonValueKind.Number);
        ((long)job["id"]!).Should().Be(412651);
        ((string)job["status"]!).Should().BeOneOf("InProgress", "Success", "Failure", "PartialSuccess", "ResultsExpired");
        DateTimeOffset.Parse((string)job["createdAtUtc"]!, System.Globalization.CultureInfo.InvariantCulture).Should().BeAfter(DateTimeOffset.UnixEpoch);
        job.Select(member => member.Key).Should().BeSubsetOf(["id", "createdAtUtc", "status", "completedAtUtc", "completionPercentage", "url", "rawResult", "errors"]);
    });

    [SharedFact(CapturedRequest.File)]
    public Task Pollinations_clients_find_the_job_that_they_asked_for() => ReplayAsync(request => request.Provider == "pollination", (request, status, json) =>
    {
        var isList = request.Target.Contains("?ids=", StringComparison.Ordinal);
        status.Should().Be(request.Method == "PUT" ? 202 : 200);
        var job = isList ? json!["resources"]!.AsArray()[0]! : json!;
        if (isList)
        {
            ((string)job["id"]!).Should().Be("ff87ab38-7e31-45a0-a450-df0b938224ca");
            json!["page"]!.GetValueKind().Should().Be(JsonValueKind.Number);
        }

        job["spec"]!["source"].Should().NotBeNull();
        ((string)job["status"]!["status"]!).Should().BeOneOf("Created", "Pre-Processing", "Running", "Failed", "Cancelled", "Completed", "Unknown");
        DateTime.Parse((string)job["status"]!["started_at"]!).Should().BeAfter(DateTime.UnixEpoch);
    });

    [SharedFact(CapturedRequest.File)]
    public Task Sutros_client_finds_the_state_under_the_jobs_id() => ReplayAsync(request => request.Target == "/job-status/job-123", (_, _, json) =>
        ((string)json!["job_status"]!["job-123"]!).Should().MatchRegex("^[A-Z]+$"));

    [SharedFact(CapturedRequest.File)]
    public Task Sutros_client_fetches_lists_and_cancels() => ReplayAsync(request => request.Provider == "sutro" && !request.Target.StartsWith("/job-status", StringComparison.Ordinal), (request, _, json) =>
        json![request.Target switch { "/list-jobs" => "jobs", "/jobs/job-123" => "job", _ => "cancelled" }].Should().NotBeNull(request.Target));

    [SharedFact(CapturedRequest.File)]
    public Task Veritones_clients_get_exactly_what_they_select() => ReplayAsync(request => request.Provider == "veritone", (request, _, json) =>
    {
        json!["errors"].Should().BeNull();
        var data = json["data"]!;
        if (request.Body.Contains("jobs(", StringComparison.Ordinal))
        {
            data["jobs"]!["records"]!.AsArray().Should().ContainSingle().Which!.AsObject().Select(member => member.Key).Should().Equal("id", "name", "status", "createdDateTime");
            return;
        }

        var job = data["job"]!.AsObject();
        ((string)job["id"]!).Should().Be("19041508_f2qIbo9qAh");
        job.Select(member => member.Key).Should().Equal(request.Body.Contains("tasks", StringComparison.Ordinal) ? ["id", "status", "tasks"] : ["id", "status"]);
    });

    [SharedFact(CapturedRequest.File)]
    public Task Hotglues_widget_reads_the_status_from_a_browser() => ReplayAsync(request => request.Target.Contains("/jobs/status", StringComparison.Ordinal), (_, _, json) =>
        ((string)json!["status"]!).Should().Be("JOB_CREATED"));

    private static async Task ReplayAsync(Func<CapturedRequest, bool> which, Action<CapturedRequest, int, JsonNode?> check)
    {
        var requests = CapturedRequest.All().Where(which).ToArray();
        requests.Should().NotBeEmpty();
        await using var mock = await MockServer.StartAsync(new MockServerOptions { SpecsDirectory = RepoPaths.Specs });
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All });

        // A vendor whose folder was taken out is not played, and nothing else breaks.
        foreach (var request in requests.Where(request => mock.Providers.Contains(request.Provider)))
        {
            using var answer = await client.SendAsync(request.ToRequest(mock));
            answer.Headers.Contains("JobKit-Note").Should().BeFalse("{0} sends what its vendor describes: {1}", request.Client, answer.Headers);
            var body = await answer.Content.ReadAsStringAsync();
            check(request, (int)answer.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
        }
    }
}
