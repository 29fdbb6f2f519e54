namespace JobKit.MockServer;

/// <summary>A cell's clock for the client: short waits take no time and move the session's clock on, long ones are never over, and time limits are real.</summary>
/// <param name="clock">The session's clock.</param>
internal sealed class CellTime(SessionClock clock) : TimeProvider
{
    /// <summary>What waits no longer than this takes no time.</summary>
    public static TimeSpan LongestWait { get; } = TimeSpan.FromMinutes(10);

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new CellTimer(clock, callback, state, dueTime, period);
}
