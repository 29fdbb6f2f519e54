namespace JobKit.MockServer;

/// <summary>Reads from the journal how jobs were polled.</summary>
internal static class PollingDiscipline
{
    /// <summary>How much earlier than told is not too early.</summary>
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
        var early = intervals.Where((interval, index) => polls[index].RetryAfter is { } told && interval + tolerance < told).Count();
        var end = Array.FindIndex(polls, poll => poll.TellsEnd);
        return new PollingReport
        {
            Job = job.ToString(),
            Polls = polls.Length,
            Intervals = intervals,
            TooEarly = early,
            WithoutBackOff = BackOff.Misses(polls, intervals, tolerance),
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
