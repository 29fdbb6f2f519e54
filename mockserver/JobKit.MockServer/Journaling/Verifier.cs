namespace JobKit.MockServer;

/// <summary>Holds a journal against expectations.</summary>
internal static class Verifier
{
    public static Verification Verify(Expectations expected, Func<JournalFilter?, IReadOnlyList<JournalRecord>> read)
    {
        var polling = expected.Polling is { } polled ? PollingDiscipline.Of(read(polled.Request), polled.Tolerance) : [];
        return new Verification
        {
            Problems = [.. Counts(expected.Counts, read), .. Order(expected.Order, read), .. expected.Polling is { } wanted ? polling.SelectMany(report => Polling(wanted, report)) : []],
            Polling = polling,
        };
    }

    private static IEnumerable<string> Counts(IReadOnlyList<ExpectedCount> counts, Func<JournalFilter?, IReadOnlyList<JournalRecord>> read)
    {
        foreach (var count in counts)
        {
            var found = read(count.Request).Count;
            var (least, most) = count.Times is { } times ? (times, times)
                : (count.AtLeast ?? (count.AtMost is null ? 1 : 0), count.AtMost ?? int.MaxValue);
            if (found < least || found > most)
            {
                var wanted = least == most ? $"{least}" : most == int.MaxValue ? $"at least {least}" : least == 0 ? $"at most {most}" : $"{least} to {most}";
                yield return $"{count.Request}: expected {wanted}, came {found}.";
            }
        }
    }

    private static IEnumerable<string> Order(IReadOnlyList<JournalFilter> order, Func<JournalFilter?, IReadOnlyList<JournalRecord>> read)
    {
        var after = 0L;
        for (var index = 0; index < order.Count; index++)
        {
            if (read(order[index]).FirstOrDefault(record => record.Number > after) is { } next)
            {
                after = next.Number;
                continue;
            }

            yield return index == 0 ? $"{order[index]}: never came." : $"{order[index]}: did not come after {order[index - 1]} (number {after}).";
            yield break;
        }
    }

    private static IEnumerable<string> Polling(ExpectedPolling expected, PollingReport report)
    {
        var shortest = report.Intervals.DefaultIfEmpty(TimeSpan.MaxValue).Min();
        var longest = report.Intervals.DefaultIfEmpty(TimeSpan.Zero).Max();
        return new (bool IsWrong, string Problem)[]
        {
            (expected.KeepsRetryAfter && report.TooEarly > 0, $"polled before Retry-After was over: {report.TooEarly}"),
            (expected.BacksOff && report.WithoutBackOff > 0, $"waited less after 429 or 503 than ever before: {report.WithoutBackOff}"),
            (report.AfterEnd > expected.PollsAfterEnd, $"polled after the end: {report.AfterEnd}, expected at most {expected.PollsAfterEnd}"),
            (expected.MinInterval is { } least && shortest < least - expected.Tolerance, $"waited {shortest.TotalSeconds:0.###} s between two polls, {expected.MinInterval?.TotalSeconds:0.###} s expected at least"),
            (longest > (expected.MaxInterval ?? TimeSpan.MaxValue), $"waited {longest.TotalSeconds:0.###} s between two polls, {expected.MaxInterval?.TotalSeconds:0.###} s expected at most"),
        }.Where(check => check.IsWrong).Select(check => $"{report.Job} {check.Problem}.");
    }
}
