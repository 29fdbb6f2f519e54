namespace JobKit.MockServer.Tests.Matrix;

/// <summary>The report, for people and for programs.</summary>
public sealed class MatrixReportTests
{
    private static readonly MatrixReport Report = new()
    {
        Cells =
        [
            Cell(Specs.JobState.Succeeded, "none"),
            Cell(Specs.JobState.Succeeded, "truncated-json", new MatrixProblem(MatrixVerdict.PolledTooSoon, "it hurried"), new MatrixProblem(MatrixVerdict.Crashed, "it broke")),
            Cell(Specs.JobState.PartiallySucceeded, "truncated-json", new MatrixProblem(MatrixVerdict.NoState, "it mumbled")),
        ],
    };

    [Fact]
    public void It_is_a_table_then_what_went_wrong_then_a_sum() => Report.ToString().Should().Be(
        """
        acme            succeeded  partiallySucceeded
        none            well       -
        truncated-json  crashed    no state

        acme.succeeded.truncated-json: polled too soon: it hurried
        acme.succeeded.truncated-json: crashed: it broke
        acme.partiallySucceeded.truncated-json: no state: it mumbled

        3 cells: 1 well, 1 crashed, 1 no state.
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void It_is_JSON() => System.Text.Json.Nodes.JsonNode.Parse((Report with { Cells = [Report.Cells[1]] }).ToJson())!.ToJsonString().Should().Be(
        """{"passed":false,"cells":[{"cell":"acme.succeeded.truncated-json","provider":"acme","state":"succeeded","word":"done","fault":"truncated-json","polls":3,"verdict":"crashed","problems":[{"verdict":"polled-too-soon","text":"it hurried"},{"verdict":"crashed","text":"it broke"}]}]}""");

    [Fact]
    public void No_cell_is_no_pass()
    {
        var none = new MatrixReport { Cells = [] };

        none.Passed.Should().BeFalse();
        none.ToString().Should().Be("No cell was run.");
        none.Invoking(report => report.ThrowIfFailed()).Should().Throw<VerificationException>();
    }

    [Fact]
    public void Every_verdict_can_be_read_again()
    {
        foreach (var verdict in Enum.GetValues<MatrixVerdict>())
        {
            MatrixVerdicts.TryParse(verdict.ToWord(), out var read).Should().BeTrue();
            read.Should().Be(verdict);
        }

        MatrixVerdicts.TryParse("fine", out _).Should().BeFalse();
    }

    private static MatrixResult Cell(Specs.JobState state, string fault, params MatrixProblem[] problems) => new()
    {
        Cell = CellName.Of("acme", state, fault),
        Provider = "acme",
        State = state,
        Word = "done",
        Fault = fault,
        Polls = 3,
        Problems = problems,
    };
}
