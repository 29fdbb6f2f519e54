using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Holds what a client reported against the truth, and the cell's journal against what it was told.</summary>
internal static class CellJudge
{
    public static MatrixResult Judge(CellPlan plan, MockSession session, ClientAnswer answer)
    {
        var requests = session.Journal.Records(null);
        var polls = requests.Where(PollingDiscipline.IsPoll).ToArray();
        return new MatrixResult
        {
            Cell = plan.Name,
            Provider = plan.Provider.Name,
            State = plan.State,
            Word = plan.End.Name,
            Fault = plan.Fault.Name,
            Said = answer.Said,
            Error = answer.Error,
            Polls = polls.Length,
            Problems = [.. Reporting(plan, answer, requests, polls).Concat(Polling(polls)).OrderBy(problem => problem.Verdict)],
        };
    }

    private static IEnumerable<MatrixProblem> Reporting(CellPlan plan, ClientAnswer answer, IReadOnlyList<JournalRecord> requests, JournalRecord[] polls)
    {
        if (polls.Length == 0)
        {
            if (answer.Ending == ClientEnding.Crashed)
            {
                yield return new(MatrixVerdict.Crashed, answer.Error!);
            }

            var last = requests.Count == 0 ? "it made no request" : $"its last request was {requests[^1].Method} {requests[^1].Path}, answered with {requests[^1].Status}";
            yield return new(MatrixVerdict.NeverAsked, $"{last}{(answer.Ending is ClientEnding.Reported or ClientEnding.Crashed ? "" : $"; {answer.Error}")}");
            yield break;
        }

        if (answer.Ending != ClientEnding.Reported)
        {
            yield return new(VerdictOf(answer.Ending), $"{answer.Error}, after {Seen(polls)}; the job is {Truth(plan)}");
            yield break;
        }

        if (!StateText.TryParse(answer.Said, out var said))
        {
            yield return new(MatrixVerdict.NoState, $"it reported '{answer.Said}', which is no state; the job is {Truth(plan)}");
            yield break;
        }

        var knewTheEnd = polls.Any(poll => poll.MayTellEnd);
        if (!said.IsTerminal() && said != JobState.Unknown)
        {
            yield return new(MatrixVerdict.GaveUp, $"it reported '{answer.Said}', which is no end, after {Seen(polls)}; the job is {Truth(plan)}");
            yield break;
        }

        if (!knewTheEnd)
        {
            yield return new(MatrixVerdict.EndedEarly, $"it reported '{answer.Said}' after {Seen(polls)}, and no end was told yet; the job is {Truth(plan)}");
        }

        if (said != plan.State && (said.IsTerminal() || knewTheEnd))
        {
            yield return new(said.IsSuccess() && !plan.State.IsSuccess() ? MatrixVerdict.FalseSuccess : MatrixVerdict.WrongState, $"it reported '{answer.Said}'; the job is {Truth(plan)}");
        }
    }

    private static IEnumerable<MatrixProblem> Polling(JournalRecord[] polls)
    {
        var reports = PollingDiscipline.Of(polls, PollingDiscipline.Tolerance);
        return new (MatrixVerdict Verdict, int Count, string Text)[]
        {
            (MatrixVerdict.PolledTooSoon, reports.Sum(report => report.TooEarly), "before Retry-After was over"),
            (MatrixVerdict.NoBackOff, reports.Sum(report => report.WithoutBackOff), "sooner after 429 or 503 than ever before"),
            (MatrixVerdict.PolledAfterEnd, reports.Sum(report => report.AfterEnd), "after the end was told"),
        }.Where(check => check.Count > 0).Select(check => new MatrixProblem(check.Verdict, $"it polled {check.Text}: {check.Count} of {polls.Length} polls"));
    }

    private static MatrixVerdict VerdictOf(ClientEnding ending) => ending switch
    {
        ClientEnding.Crashed => MatrixVerdict.Crashed,
        ClientEnding.Stopped => MatrixVerdict.NeverEnded,
        _ => MatrixVerdict.GaveUp,
    };

    private static string Truth(CellPlan plan) => $"{plan.State.ToWord()} (in the vendor's words: {plan.End.Name})";

    private static string Seen(JournalRecord[] polls)
    {
        var last = polls[^1];
        var what = last.Fault is { } fault ? $"{last.Status} by {fault}" : last.Note?.Step is { } word ? $"{last.Status}, {word}" : $"{last.Status}";
        return $"{polls.Length} {(polls.Length == 1 ? "poll" : "polls")} (the last: {what})";
    }
}
