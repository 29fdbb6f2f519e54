using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JobKit.MockServer.Tests.Matrix;

/// <summary>Clients that do one thing wrong each, and the verdict that they get; where that thing plays no part, they do well.</summary>
public sealed class MishandledTests(MatrixFixture mock) : IClassFixture<MatrixFixture>
{
    [Fact]
    public async Task A_client_that_does_all_right_does_well_in_every_cell()
    {
        var report = await mock.RunAsync(new TestClient());

        report.Passed.Should().BeTrue($"{report}");
        report.Cells.Should().HaveCount(3 * MatrixFaults.Of(new MatrixOptions()).Count);
        report.Invoking(one => one.ThrowIfFailed()).Should().NotThrow();
    }

    [Fact]
    public async Task One_that_gives_up_at_the_first_503_gave_up()
    {
        var report = await mock.RunAsync(new TestClient { Read = (status, body) => status == 503 ? throw new GivenUpException("no service") : TestClient.WellRead(status, body) });

        VerdictsByFault(report).Should().BeEquivalentTo(new Dictionary<string, MatrixVerdict>
        {
            ["unavailable"] = MatrixVerdict.GaveUp,
            ["unavailable-date"] = MatrixVerdict.GaveUp,
            ["unavailable-bare"] = MatrixVerdict.GaveUp,
        });
        report.Cells.First(cell => cell.Verdict == MatrixVerdict.GaveUp).Problems.Single().Text
            .Should().Be("GivenUpException: no service, after 3 polls (the last: 503 by unavailable); the job is succeeded (in the vendor's words: done)");
        report.Invoking(one => one.ThrowIfFailed()).Should().Throw<VerificationException>().WithMessage("*acme.failed.unavailable-date: gave up: *");
    }

    [Fact]
    public async Task One_that_polls_at_once_after_429_polled_too_soon_or_did_not_back_off()
    {
        var report = await mock.RunAsync(new TestClient { Wait = (status, asked) => status == 429 ? TimeSpan.Zero : asked ?? TimeSpan.FromSeconds(2) });

        VerdictsByFault(report).Should().BeEquivalentTo(new Dictionary<string, MatrixVerdict>
        {
            ["too-many-requests"] = MatrixVerdict.PolledTooSoon,
            ["too-many-requests-date"] = MatrixVerdict.PolledTooSoon,
            ["too-many-requests-bare"] = MatrixVerdict.NoBackOff,
        });
    }

    [Fact]
    public async Task One_that_hurries_is_throttled_by_a_rate_limit_and_polled_too_soon()
    {
        var report = await mock.RunAsync(new TestClient { Wait = (_, _) => TimeSpan.FromMilliseconds(100) }, "rate-limit", "none");

        VerdictsByFault(report).Should().BeEquivalentTo(new Dictionary<string, MatrixVerdict> { ["rate-limit"] = MatrixVerdict.PolledTooSoon });
    }

    [Fact]
    public async Task One_that_takes_half_an_answer_for_success_reported_it_falsely_or_before_the_end()
    {
        var report = await mock.RunAsync(new TestClient { Read = (status, body) => status == 200 && !body.Contains('}') ? "succeeded" : TestClient.WellRead(status, body) }, "truncated-json", "malformed-json", "close-mid-body");

        report.Cells.Where(cell => cell.Fault == "truncated-json").Select(cell => (cell.State, cell.Verdict)).Should().Equal(
            (Specs.JobState.Succeeded, MatrixVerdict.EndedEarly),
            (Specs.JobState.Failed, MatrixVerdict.FalseSuccess),
            (Specs.JobState.Cancelled, MatrixVerdict.FalseSuccess));
        report.Cells.Where(cell => cell.Fault != "truncated-json").Should().OnlyContain(cell => cell.Verdict == MatrixVerdict.Well);
    }

    [Fact]
    public async Task One_that_finds_the_true_state_in_half_an_answer_ended_early_all_the_same()
    {
        var client = new TestClient { Read = (_, body) => Regex.Match(body, "\"state\":\"(?<word>\\w+)") is { Success: true } match ? TestClient.Ends.GetValueOrDefault(match.Groups["word"].Value) : null };

        var report = await mock.RunAsync(client, "truncated-json");

        report.Cells.Should().OnlyContain(cell => cell.Verdict == MatrixVerdict.EndedEarly);
    }

    [Fact]
    public async Task One_that_polls_after_the_end_is_told_so()
    {
        var report = await mock.RunAsync(new TestClient { AsksAfterEnd = 2 }, "none");

        report.Cells.Should().OnlyContain(cell => cell.Verdict == MatrixVerdict.PolledAfterEnd && cell.Polls == 7);
        report.Cells[0].Problems.Single().Text.Should().Be("it polled after the end was told: 2 of 7 polls");
    }

    [Fact]
    public async Task One_that_believes_that_a_word_it_does_not_know_is_the_end_ended_early()
    {
        string[] known = ["waiting", "running", "finishing", "stopping"];
        var report = await mock.RunAsync(new TestClient
        {
            Read = (status, body) => TestClient.WellRead(status, body) ?? (TestClient.WordOf(status, body) is { } word && !known.Contains(word) ? "failed" : null),
        });

        VerdictsByFault(report).Should().BeEquivalentTo(new Dictionary<string, MatrixVerdict> { ["unknown-word"] = MatrixVerdict.EndedEarly });
    }

    [Fact]
    public async Task One_that_knows_only_the_usual_words_mistakes_the_others()
    {
        var report = await mock.RunAsync(new TestClient { Read = (status, body) => TestClient.WordOf(status, body) == "stopping" ? "cancelled" : TestClient.WellRead(status, body) });

        VerdictsByFault(report).Should().BeEquivalentTo(new Dictionary<string, MatrixVerdict> { ["every-word"] = MatrixVerdict.EndedEarly });
    }

    [Fact]
    public async Task One_that_never_ends_is_stopped_by_the_number_of_its_requests()
    {
        var report = await mock.RunAsync(new TestClient { Read = (_, _) => null }.RunAsync, new MatrixOptions { Faults = ["none"], MaxRequests = 20 });

        report.Cells.Should().OnlyContain(cell => cell.Verdict == MatrixVerdict.NeverEnded && cell.Said == null);
        report.Cells[0].Error.Should().Be("it had not ended after 20 requests");
        report.Cells[0].Problems.Select(problem => problem.Verdict).Should().Contain(MatrixVerdict.PolledAfterEnd);
    }

    [Fact]
    public async Task One_that_hangs_and_does_not_listen_is_left_behind_when_its_time_is_over()
    {
        var never = new TaskCompletionSource<string>();

        var report = await mock.RunAsync(
            async (cell, cancellation) =>
            {
                await new TestClient { Read = (_, _) => "asked" }.RunAsync(cell, cancellation);
                return await never.Task;
            },
            new MatrixOptions { Faults = ["none"], States = ["failed"], Timeout = TimeSpan.FromMilliseconds(500) });

        report.Cells.Single().Problems.Single().Should().Be(new MatrixProblem(
            MatrixVerdict.NeverEnded, "it had not ended within 500ms, after 1 poll (the last: 200, waiting); the job is failed (in the vendor's words: broken)"));
    }

    [Fact]
    public async Task One_that_reads_JSON_without_care_crashed()
    {
        var report = await mock.RunAsync(new TestClient { Read = (_, body) => TestClient.Ends.GetValueOrDefault((string?)JsonNode.Parse(body)!["state"] ?? "") }, "none", "truncated-json", "bad-gateway", "empty-body");

        VerdictsByFault(report).Should().BeEquivalentTo(new Dictionary<string, MatrixVerdict>
        {
            ["truncated-json"] = MatrixVerdict.Crashed,
            ["bad-gateway"] = MatrixVerdict.Crashed,
            ["empty-body"] = MatrixVerdict.Crashed,
        });
        report.Cells.First(cell => cell.Verdict == MatrixVerdict.Crashed).Error.Should().StartWith("JsonReaderException: ").And.NotContain("\n");
    }

    [Fact]
    public async Task One_that_takes_every_end_for_success_is_a_liar_where_it_was_none()
    {
        var report = await mock.RunAsync(new TestClient { Read = (status, body) => TestClient.WellRead(status, body) is null ? null : "succeeded" }, "none");

        report.Cells.Select(cell => cell.Verdict).Should().Equal(MatrixVerdict.Well, MatrixVerdict.FalseSuccess, MatrixVerdict.FalseSuccess);
    }

    [Fact]
    public async Task One_that_mixes_up_two_ends_reported_the_wrong_state_and_one_that_says_no_end_gave_up()
    {
        var report = await mock.RunAsync(new TestClient { Read = (status, body) => TestClient.WellRead(status, body) switch { "FAILED" => "cancelled", "cancelled" => "running", var state => state } }, "none");

        report.Cells.Select(cell => cell.Verdict).Should().Equal(MatrixVerdict.Well, MatrixVerdict.WrongState, MatrixVerdict.GaveUp);
    }

    [Fact]
    public async Task One_that_says_nothing_sensible_reported_no_state_and_one_that_guesses_never_asked()
    {
        var mumbling = await mock.RunAsync(new TestClient { Read = (_, _) => "fine,\nI think" }, "none");
        var guessing = await mock.RunAsync((cell, _) => Task.FromResult(cell.Expected.ToString()), new MatrixOptions { Faults = ["none"] });

        mumbling.Cells.Should().OnlyContain(cell => cell.Verdict == MatrixVerdict.NoState && cell.Said == "fine,");
        guessing.Cells.Should().OnlyContain(cell => cell.Verdict == MatrixVerdict.NeverAsked);
    }

    // The faults that mattered; it is a mistake of the test's if a client did differently from state to state.
    private static Dictionary<string, MatrixVerdict> VerdictsByFault(MatrixReport report) => report.Cells
        .Where(cell => cell.Verdict != MatrixVerdict.Well)
        .GroupBy(cell => cell.Fault)
        .ToDictionary(group => group.Key, group => group.Select(cell => cell.Verdict).Distinct().Single());
}
