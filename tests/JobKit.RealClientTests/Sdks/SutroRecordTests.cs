using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.Sdks;

/// <summary>The job record that Sutro's SDK fetches (<c>GET /jobs/{id}</c>) tells of the job what its status tells, from the submit to the end.</summary>
public class SutroRecordTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Theory]
    [InlineData("succeeds", "SUCCEEDED")]
    [InlineData("fails", "FAILED")]
    public async Task A_submitted_job_is_fetched_as_it_is_at_each_step_and_no_fetch_moves_it(string scenario, string end)
    {
        var session = mock.Server.NewSession();
        var id = await SubmitAsync(session, scenario);
        var seen = new List<string>();

        for (var word = ""; word != end && seen.Count < 20; seen.Add(word))
        {
            word = await PollAsync(session, id);
            var first = await FetchAsync(session, id);
            var second = await FetchAsync(session, id);

            first.ToJsonString().Should().Be(second.ToJsonString());
            ((string)first["job_id"]!, (string)first["status"]!).Should().Be((id, word));
            IsTime(first["datetime_created"]).Should().BeTrue("a job that can be fetched was created");
            IsTime(first["datetime_started"]).Should().Be(word is not ("QUEUED" or "PENDING" or "SUBMITTED"), "at {0}", word);
            IsTime(first["datetime_completed"]).Should().Be(word == end, "at {0}", word);
        }

        seen.Should().HaveCountGreaterThan(2).And.OnlyHaveUniqueItems().And.EndWith(end);
    }

    [Fact]
    public async Task A_submitted_job_is_fetched_before_it_is_ever_polled()
    {
        var session = mock.Server.NewSession();
        var id = await SubmitAsync(session, "succeeds");

        var record = await FetchAsync(session, id);
        var word = await PollAsync(session, id);

        ((string)record["job_id"]!, (string)record["status"]!).Should().Be((id, word), "the first poll sees what the fetch saw");
    }

    [Theory]
    [InlineData("succeeds", false)]
    [InlineData("fails", true)]
    [InlineData("cancelled", false)]
    public async Task Only_a_job_that_failed_has_a_failure_reason_and_it_is_the_one_that_its_status_gives(string scenario, bool hasReason)
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-123"], scenario, ScenarioDrive.AtOnce);

        var status = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "status"));
        var record = await FetchAsync(session, "job-123");

        record.ContainsKey("failure_reason").Should().BeTrue();
        ((string?)record["failure_reason"]?["message"]).Should().Be(hasReason ? (string)(status.Json["metadata"]?["failure_reason"] ?? status.Json["message"])! : null);
    }

    [Fact]
    public async Task A_cancelled_job_is_fetched_on_its_way_to_the_end_and_there()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-123"], "stays");
        await PollAsync(session, "job-123");
        await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "cancel"));

        var cancelling = await FetchAsync(session, "job-123");
        var still = await FetchAsync(session, "job-123");
        var words = new[] { await PollAsync(session, "job-123"), await PollAsync(session, "job-123") };
        var over = await FetchAsync(session, "job-123");

        ((string)cancelling["status"]!, (string)still["status"]!).Should().Be(("CANCELLING", "CANCELLING"));
        words.Should().Equal("CANCELLING", "CANCELLED");
        ((string)over["status"]!).Should().Be("CANCELLED");
        IsTime(over["datetime_completed"]).Should().BeTrue();
    }

    [Fact]
    public async Task A_job_of_the_first_generation_is_fetched_in_its_small_letters()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["batch_job_1"], "fails", ScenarioDrive.AtOnce);

        ((string)(await FetchAsync(session, "batch_job_1"))["status"]!).Should().Be("failed");
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("vanishes-after-end")]
    public async Task A_job_that_is_not_there_is_404_with_the_records_own_message(string scenario)
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-123"], scenario, ScenarioDrive.AtOnce);

        var answer = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "fetch"));

        answer.Status.Should().Be(404);
        answer.Json["message"]!.GetValueKind().Should().Be(JsonValueKind.String);
        answer.Json.Should().NotContainKey("detail", "that is the status' own shape");
    }

    [Fact]
    public async Task The_list_shows_each_job_by_its_id_and_in_its_state()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-1"], "fails", ScenarioDrive.AtOnce);
        var id = await SubmitAsync(session, "succeeds");
        var word = await PollAsync(session, id);

        var jobs = (await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "list"))).Json["jobs"]!.AsArray();

        jobs.Select(job => ((string)job!["job_id"]!, (string)job["status"]!)).Should().Equal((id, word), ("job-1", "FAILED"));
    }

    private static async Task<string> SubmitAsync(MockSession session, string scenario)
    {
        using var client = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Key any" }, { "Prefer", $"scenario={scenario}, drive=polls" } } };
        using var answer = await client.PostAsJsonAsync($"{session.AddressOf("sutro").ToString().TrimEnd('/')}/batch-inference", new { inputs = new[] { "a" }, model = "m" });
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["results"]!;
    }

    private static async Task<string> PollAsync(MockSession session, string id) =>
        (string)(await Wire.SendAsync(session.AddressOf("sutro"), For("status", id))).Json["job_status"]![id]!;

    private static async Task<JsonObject> FetchAsync(MockSession session, string id)
    {
        var answer = await Wire.SendAsync(session.AddressOf("sutro"), For("fetch", id));
        answer.Status.Should().Be(200);
        answer.Headers["JobKit-Sample"].Should().StartWith("derived").And.NotContain("invalid-at");
        return answer.Json["job"]!.AsObject();
    }

    private static SdkRequest For(string name, string id)
    {
        var request = SdkRequest.Of("sutro", name);
        return request with { Target = request.Target.Replace("job-123", id, StringComparison.Ordinal) };
    }

    private static bool IsTime(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse((string)value!, out _);
}
