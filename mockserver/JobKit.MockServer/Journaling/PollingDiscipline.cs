namespace JobKit.MockServer;

/// <summary>Reads from the journal how jobs were polled.</summary>
internal static class PollingDiscipline
{
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMilliseconds(50);

    public static IReadOnlyList<PollingReport> Of(IReadOnlyList<JournalRecord> records, TimeSpan tolerance) => records
        .Where(IsPoll)
        .GroupBy(record => record.Note!.Key)
        .Select(job => Of(job.Key, [.. job], tolerance))
        .ToArray();

    /// <summary>Whether the request asks for a job.</summary>
    public static bool IsPoll(JournalRecord record) => record.Note is not null && record.Operation?.Role is OperationRole.Poll or OperationRole.GraphQL;

    private static PollingReport Of(JobKey job, JournalRecord[] polls, TimeSpan tolerance)
    {
        var intervals = polls.Zip(polls.Skip(1), Interval).ToArray();
        var (early, eager) = (0, 0);
        for (var index = 0; index < intervals.Length; index++)
        {
            var answered = polls[index];
            if (answered.RetryAfter is { } told && intervals[index] + tolerance < told)
            {
                early++;
            }

            // Who was told how long to wait need not wait longer. Of the first interval nothing is known but that there is to be one.
            if (answered is { RetryAfter: null, Status: 429 or 503 } && intervals[index] + tolerance < (index == 0 ? tolerance * 2 : intervals[index - 1]))
            {
                eager++;
            }
        }

        var end = Array.FindIndex(polls, poll => poll.TellsEnd);
        return new PollingReport
        {
            Job = job.ToString(),
            Polls = polls.Length,
            Intervals = intervals,
            TooEarly = early,
            WithoutBackOff = eager,
            AfterEnd = end < 0 ? 0 : polls.Length - 1 - end,
        };
    }

    private static TimeSpan Interval(JournalRecord first, JournalRecord second)
    {
        var bySession = second.At - first.At;
        var byServer = second.Elapsed - first.Elapsed;
        return bySession > byServer ? bySession : byServer;
    }
}
