using JobKit.TestKit;

namespace JobKit.ContractTests;

/// <summary>What The Trade Desk does and others do not.</summary>
public sealed class TtdWorkflowsTrapTests(MockFixture mock) : IClassFixture<MockFixture>
{
    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_credential_that_is_unknown_and_one_that_may_not_are_both_denied_and_told_apart(int status)
    {
        var answer = CannedAnswer.Json($$"""{"type":"https://errors.example/{{status}}","title":"No","status":{{status}},"detail":"not with this one","instance":null,"traceId":"00-1","extra":["b"]}""", status);

        var failure = await CannedVendor.FailureAsync<JobAccessDeniedException>("ttd-workflows:7", answer);

        ((int?)failure.StatusCode, failure.VendorMessage, failure.VendorCode, failure.IsTransient).Should().Be((status, "not with this one", $"https://errors.example/{status}", false));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task The_mock_server_says_either_where_it_is_preferred(int status)
    {
        var asking = () => mock.StatusOfSampleAsync("ttd-workflows", $"code={status}");

        ((int?)(await asking.Should().ThrowExactlyAsync<JobAccessDeniedException>()).Which.StatusCode).Should().Be(status);
    }

    [Theory]
    [InlineData("""{"id":7,"createdAtUtc":"2026-01-02T03:04:05Z","status":"Failure","errors":"a; b"}""", "a; b")]
    [InlineData("""{"id":7,"createdAtUtc":"2026-01-02T03:04:05Z","status":"Failure","errors":null,"completedAtUtc":null,"completionPercentage":null,"url":null,"rawResult":null}""", null)]
    [InlineData("""{"id":7,"createdAtUtc":"2026-01-02T03:04:05Z","status":"Failure"}""", null)]
    public async Task Errors_are_one_text_and_what_is_optional_is_null_or_left_out(string body, string? message)
    {
        var status = await CannedVendor.StatusAsync("ttd-workflows:7", CannedAnswer.Json(body));

        (status.State, status.Error?.Message, status.FinishedAt, status.ResultUrl).Should().Be((JobState.Failed, message, null, null));
    }
}
