using System.Text.Json;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.Sdks;

/// <summary>Sutro's Python SDK, which reads <c>response["job_status"][job_id]</c> and compares in capitals.</summary>
public class SutroSdkTests(MockFixture mock) : IClassFixture<MockFixture>
{
    private static readonly string[] Words = ["UNKNOWN", "QUEUED", "STARTING", "RUNNING", "SUCCEEDED", "CANCELLING", "CANCELLED", "FAILED"];

    [Fact]
    public async Task The_state_stands_under_the_jobs_id_in_capitals_through_to_the_end()
    {
        var session = mock.Server.NewSession();
        var job = session.CreateJob("sutro", ["job-123"], "succeeds", ScenarioDrive.Polls);

        var seen = new List<string>();
        foreach (var _ in job.Steps)
        {
            var answer = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "status"));
            answer.Status.Should().Be(200);
            answer.MediaType.Should().Be("application/json");
            seen.Add((string)answer.Json["job_status"]!["job-123"]!);
        }

        seen.Should().OnlyContain(word => Words.Contains(word)).And.EndWith("SUCCEEDED");
    }

    [Fact]
    public async Task A_GET_cancels_and_the_job_is_seen_to_be_over()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-123"], "stays");

        var answer = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "cancel"));
        var after = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "status"));

        answer.Status.Should().Be(200);
        answer.Json["cancelled"]!.GetValueKind().Should().Be(JsonValueKind.True);
        ((string)after.Json["job_status"]!["job-123"]!).Should().BeOneOf("CANCELLING", "CANCELLED");
    }

    [Fact]
    public async Task The_job_record_and_the_list_are_where_the_SDK_looks()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-123"], "succeeds");

        var fetched = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "fetch"));
        var listed = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "list"));

        new[] { "job_id", "status" }.Should().OnlyContain(member => fetched.Json["job"]![member]!.GetValueKind() == JsonValueKind.String);
        listed.Json["jobs"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(job => job!["job_id"] != null && job["status"] != null);
    }

    [Fact]
    public async Task The_524_that_the_SDK_retries_is_one_and_the_next_try_goes_on()
    {
        var session = mock.Server.NewSession();
        session.Faults.Add(new FaultRule { Fault = new FaultSettings { Kind = "origin-timeout" }, Provider = "sutro", Times = 1 });

        var first = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "status"));
        var second = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "status"));

        (first.Status, second.Status).Should().Be((524, 200));
    }

    [Fact]
    public async Task A_missing_job_is_404_with_a_detail()
    {
        var session = mock.Server.NewSession();
        session.CreateJob("sutro", ["job-123"], "missing");

        var answer = await Wire.SendAsync(session.AddressOf("sutro"), SdkRequest.Of("sutro", "status"));

        answer.Status.Should().Be(404);
        answer.Json["detail"]!.GetValueKind().Should().Be(JsonValueKind.String);
    }
}
