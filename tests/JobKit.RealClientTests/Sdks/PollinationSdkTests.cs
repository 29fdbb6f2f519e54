using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.Sdks;

/// <summary>Pollination's Python and C# clients.</summary>
public class PollinationSdkTests(MockFixture mock) : IClassFixture<MockFixture>
{
    private static readonly string[] Words = ["Created", "Pre-Processing", "Running", "Failed", "Cancelled", "Completed", "Unknown"];
    private static readonly string[] Counters = ["runs_pending", "runs_running", "runs_completed", "runs_failed", "runs_cancelled"];

    public static TheoryData<string> Gets() => new(SdkRequest.All("pollination").Where(request => request.Name != "python-cancel").Select(request => request.Name));

    [Theory]
    [MemberData(nameof(Gets))]
    public async Task Every_client_finds_its_job_through_all_words(string name)
    {
        var request = SdkRequest.Of("pollination", name);
        var session = mock.Server.NewSession();
        session.AddScenario("pollination", new Scenario { Name = "all", Steps = [.. Words.Select(word => new ScenarioStep { Word = word })] });
        var job = session.CreateJob("pollination", Key(request), "all", ScenarioDrive.Command);

        var seen = new List<string>();
        foreach (var _ in Words)
        {
            var answer = await Wire.SendAsync(session.AddressOf("pollination"), request);
            answer.Status.Should().Be(200);
            answer.Headers.Should().NotContainKey("JobKit-Note", "the client sends what its vendor describes, per-page with its hyphen included");
            seen.Add(Read(answer.Json, request));
            session.Step(job.Reference);
        }

        seen.Should().Equal(Words);
    }

    [Fact]
    public async Task Completed_can_mean_that_runs_failed_and_the_counters_say_so()
    {
        var request = SdkRequest.Of("pollination", "csharp-get");
        var session = mock.Server.NewSession();
        session.CreateJob("pollination", Key(request), "partly-succeeds", ScenarioDrive.AtOnce);

        var status = (await Wire.SendAsync(session.AddressOf("pollination"), request)).Json["status"]!;

        ((string)status["status"]!).Should().Be("Completed");
        ((int)status["runs_failed"]! + (int)status["runs_cancelled"]!).Should().BePositive();
        ((int)status["runs_completed"]!).Should().BePositive();
    }

    [Fact]
    public async Task Cancelling_with_an_empty_PUT_is_accepted_and_answers_with_the_job()
    {
        var session = mock.Server.NewSession();
        var request = SdkRequest.Of("pollination", "python-cancel");
        session.CreateJob("pollination", ["aec-tech-2021", "demo", "slim-1"], "stays");

        var answer = await Wire.SendAsync(session.AddressOf("pollination"), request);
        var after = await Wire.SendAsync(session.AddressOf("pollination"), SdkRequest.Of("pollination", "python-get"));

        answer.Status.Should().Be(202);
        Read(answer.Json, request);
        ((string)after.Json["status"]!["status"]!).Should().Be("Cancelled");
    }

    [Fact]
    public async Task The_token_and_the_JWT_are_each_enough_and_neither_is_not()
    {
        var session = mock.Server.NewSession();
        var request = SdkRequest.Of("pollination", "python-get");

        (await Wire.SendAsync(session.AddressOf("pollination"), request.With("x-pollination-token", "authorization: bearer jwt-1"))).Status.Should().Be(200, "schemes are read in any case");
        (await Wire.SendAsync(session.AddressOf("pollination"), request.With("x-pollination-token", null))).Status.Should().BeOneOf(401, 403);
    }

    // What the generated models require, and what the C# SDK reads.
    private static string Read(JsonObject body, SdkRequest request)
    {
        var job = body;
        if (request.Target.Contains('?', StringComparison.Ordinal))
        {
            new[] { "page", "per_page", "page_count", "total_count" }.Should().OnlyContain(member => body[member]!.GetValueKind() == JsonValueKind.Number);
            job = body["resources"]!.AsArray().Should().ContainSingle().Which!.AsObject();
        }

        ((string)job["id"]!).Should().Be("slim-1");
        job["spec"]!["source"]!.GetValueKind().Should().Be(JsonValueKind.String);
        var status = job["status"]!;
        status["id"]!.GetValueKind().Should().Be(JsonValueKind.String);
        ((string)status["status"]!).Should().BeOneOf(Words);
        Counters.Should().OnlyContain(counter => status[counter]!.GetValueKind() == JsonValueKind.Number);
        DateTime.Parse((string)status["started_at"]!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).Should().BeAfter(DateTime.UnixEpoch);
        return (string)status["status"]!;
    }

    private static string[] Key(SdkRequest request) => request.Target.StartsWith("/projects/o/", StringComparison.Ordinal) ? ["o", "p", "slim-1"] : ["aec-tech-2021", "demo", "slim-1"];
}
