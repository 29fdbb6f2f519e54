namespace JobKit.MockServer;

/// <summary>
/// Whether a client slows down where it is refused and not told for how long. What a busy machine or a client's first request adds to a wait is passed over:
/// only what is plainly sooner than ever before counts, so a steady client is not blamed.
/// </summary>
internal static class BackOff
{
    private const double Plainly = 0.75;

    /// <summary>How often it waited after a 429 or 503 without <c>Retry-After</c> less than three quarters of its shortest other wait until then, or not at all.</summary>
    /// <param name="polls">The polls of one job.</param>
    /// <param name="intervals">The times between them.</param>
    /// <param name="least">What is no wait at all.</param>
    public static int Misses(IReadOnlyList<JournalRecord> polls, IReadOnlyList<TimeSpan> intervals, TimeSpan least)
    {
        var misses = 0;
        var shortest = TimeSpan.Zero;
        for (var index = 0; index < intervals.Count; index++)
        {
            if (polls[index] is { RetryAfter: null, Status: 429 or 503 })
            {
                misses += intervals[index] < least || intervals[index] < shortest * Plainly ? 1 : 0;
            }
            else
            {
                shortest = shortest == TimeSpan.Zero || intervals[index] < shortest ? intervals[index] : shortest;
            }
        }

        return misses;
    }
}
