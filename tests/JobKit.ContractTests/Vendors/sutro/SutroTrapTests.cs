using JobKit.TestKit;

namespace JobKit.ContractTests;

/// <summary>What Sutro does and others do not.</summary>
public sealed class SutroTrapTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Theory]
    [InlineData("""{"message":"m","job_status":"running","metadata":{}}""", JobState.Running)]
    [InlineData("""{"message":"m","job_status":"RUNNING","metadata":null}""", JobState.Running)]
    [InlineData("""{"message":"m","job_status":{"job-1":"RUNNING"},"metadata":null}""", JobState.Running)]
    [InlineData("""{"message":"m","job_status":{"job-1":"running"}}""", JobState.Running)]
    [InlineData("""{"message":"m","job_status":{"job-2":"FAILED","job-1":"SUCCEEDED"}}""", JobState.Succeeded)]
    [InlineData("""{"message":"m","job_status":{"job-2":"FAILED"}}""", JobState.Unknown)]
    [InlineData("""{"message":"m","job_status":{}}""", JobState.Unknown)]
    public async Task The_state_is_a_text_or_stands_under_the_jobs_own_id_in_any_case(string body, JobState expected) =>
        (await CannedVendor.StatusAsync("sutro:job-1", CannedAnswer.Json(body))).State.Should().Be(expected);

    [Theory]
    [InlineData("""{"failure_reason":"no such model","additional_context":"try another"}""")]
    [InlineData("""{"failure_reason":{"message":"no such model","additional_context":"try another"}}""")]
    public async Task The_reason_of_a_failure_is_a_text_or_an_object(string metadata)
    {
        foreach (var state in new[] { "\"failed\"", """{"job-1":"FAILED"}""" })
        {
            var status = await CannedVendor.StatusAsync("sutro:job-1", CannedAnswer.Json($$"""{"message":"it failed","job_status":{{state}},"metadata":{{metadata}}}"""));

            status.State.Should().Be(JobState.Failed);
            status.Error.Should().Be(new JobError("no such model", null, "try another"));
        }
    }

    [Fact]
    public async Task A_failure_without_metadata_still_says_why()
    {
        var status = await CannedVendor.StatusAsync("sutro:job-1", CannedAnswer.Json("""{"message":"it failed","job_status":{"job-1":"FAILED"},"metadata":null}"""));

        status.Error!.Message.Should().Be("it failed");
    }

    [Fact]
    public async Task A_job_of_a_host_that_no_longer_serves_the_API_is_410_and_not_found()
    {
        var failure = await CannedVendor.FailureAsync<JobNotFoundException>("sutro:job-1", CannedAnswer.Json("""{"detail":"this host is closed"}""", status: 410));

        ((int?)failure.StatusCode).Should().Be(410);
        failure.VendorMessage.Should().Be("this host is closed");
        failure.IsTransient.Should().BeFalse();
    }

    [Fact]
    public async Task The_mock_server_says_410_where_it_is_preferred()
    {
        var asking = () => mock.StatusOfSampleAsync("sutro", "code=410");

        ((int?)(await asking.Should().ThrowExactlyAsync<JobNotFoundException>()).Which.StatusCode).Should().Be(410);
    }

    [Fact]
    public async Task The_gateways_524_passes()
    {
        var failure = await CannedVendor.FailureAsync<JobUnavailableException>("sutro:job-1", new CannedAnswer { Status = 524, ContentType = "text/html", Body = "<html>A timeout occurred</html>"u8.ToArray() });

        failure.IsTransient.Should().BeTrue();
    }
}
