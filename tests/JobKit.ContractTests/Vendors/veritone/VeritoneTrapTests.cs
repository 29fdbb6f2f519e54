using JobKit.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Task = System.Threading.Tasks.Task;

namespace JobKit.ContractTests;

/// <summary>What Veritone does and others do not.</summary>
public sealed class VeritoneTrapTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Fact]
    public async Task A_word_that_the_enum_does_not_have_is_kept_for_the_job_and_its_tasks()
    {
        var status = await CannedVendor.StatusAsync("veritone:1", CannedAnswer.Json(
            """{"data":{"job":{"id":"1","status":"some_future_status","tasks":{"records":[{"id":"a","status":"another_one"},{"id":"b","status":"complete"}]}}}}"""));

        (status.State, status.IsOver, status.VendorState).Should().Be((JobState.Unknown, false, "some_future_status"));
        status.Tasks.Select(task => task.State).Should().Equal(JobState.Unknown, JobState.Succeeded);
    }

    [Fact]
    public async Task Data_beside_errors_is_a_status()
    {
        var status = await CannedVendor.StatusAsync("veritone:1", CannedAnswer.Json(
            """{"data":{"job":{"id":"1","status":"running","tasks":null}},"errors":[{"message":"a task is gone","name":"not_found"}]}"""));

        status.State.Should().Be(JobState.Running);
    }

    [Fact]
    public async Task The_Retry_After_of_a_429_is_told_in_seconds()
    {
        var failure = await CannedVendor.FailureAsync<JobThrottledException>("veritone:1", CannedAnswer.Json("{}", status: 429) with { Headers = new Dictionary<string, string> { ["Retry-After"] = "7" } });

        failure.RetryAfter.Should().Be(TimeSpan.FromSeconds(7));
        failure.IsTransient.Should().BeTrue();
    }

    [Fact]
    public async Task The_mock_servers_429_says_when_to_come_back_too()
    {
        var session = mock.Server.NewSession();
        session.AddScenario("veritone", new MockServer.Scenario { Name = "busy", Steps = [new() { Answer = "throttled", RetryAfter = TimeSpan.FromSeconds(9) }] });
        session.CreateJob("veritone", ["1"], "busy");
        await using var services = AllProviders.Build(session.AddressOf);

        var asking = () => services.GetRequiredService<IJobs>().GetStatusAsync(JobRef.Parse("veritone:1"));

        (await asking.Should().ThrowExactlyAsync<JobThrottledException>()).Which.RetryAfter.Should().Be(TimeSpan.FromSeconds(9));
    }
}
