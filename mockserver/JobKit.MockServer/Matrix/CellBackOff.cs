namespace JobKit.MockServer;

/// <summary>
/// Whether a client slows down where it is refused and not told for how long. Unlike the journal's own count it passes over what a busy machine or
/// a client's first request adds to a wait: clients of all kinds are judged, and only what is plainly sooner than ever before counts.
/// </summary>
internal static class CellBackOff
{
    private const double Plainly = 0.75;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(50);

    /// <summary>How often one waited less after a 429 or 503 without <c>Retry-After</c> than it ever had, or not at all.</summary>
    public static int Misses(JournalRecord[] polls, IReadOnlyList<TimeSpan> intervals)
    {
        var misses = 0;
        var shortest = TimeSpan.MaxValue;
        for (var index = 0; index < intervals.Count; index++)
        {
            if (polls[index] is { RetryAfter: null, Status: 429 or 503 })
            {
                var least = shortest == TimeSpan.MaxValue ? Least : Max(Least, shortest * Plainly);
                misses += intervals[index] < least ? 1 : 0;
            }
            else
            {
                shortest = intervals[index] < shortest ? intervals[index] : shortest;
            }
        }

        return misses;
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
