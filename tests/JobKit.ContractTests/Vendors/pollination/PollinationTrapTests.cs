using JobKit.TestKit;

namespace JobKit.ContractTests;

/// <summary>What Pollination does and others do not.</summary>
public sealed class PollinationTrapTests
{
    [Theory]
    [InlineData("""{"id":"1","spec":{"source":"s"}}""")]
    [InlineData("""{"id":"1","spec":{"source":"s"},"status":null}""")]
    [InlineData("""{"id":"1","spec":{"source":"s"},"status":{}}""")]
    [InlineData("""{"id":"1","spec":{"source":"s"},"status":{"id":"1","status":null,"started_at":"2021-11-03T04:33:29.489985"}}""")]
    public async Task A_job_without_its_status_is_not_known_and_not_over(string body)
    {
        var status = await CannedVendor.StatusAsync("pollination:owner/name/1", CannedAnswer.Json(body));

        (status.State, status.IsOver, status.VendorState).Should().Be((JobState.Unknown, false, null));
    }

    [Fact]
    public async Task Null_where_the_description_has_none_and_times_without_zone_of_mixed_precision_are_read()
    {
        var status = await CannedVendor.StatusAsync("pollination:owner/name/1", CannedAnswer.Json(
            """{"id":"1","spec":{"source":"s","labels":null},"author":null,"status":{"id":"1","status":"Completed","message":null,"started_at":"2021-11-03T04:33:29.489985","finished_at":"2021-11-03T04:38:33","source":null,"runs_completed":1}}"""));

        (status.State, status.Message).Should().Be((JobState.Succeeded, null));
        (status.StartedAt, status.FinishedAt).Should().Be((DateTimeOffset.Parse("2021-11-03T04:33:29.489985Z"), DateTimeOffset.Parse("2021-11-03T04:38:33Z")));
    }
}
