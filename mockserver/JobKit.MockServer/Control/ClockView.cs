namespace JobKit.MockServer;

/// <summary>A session's clock.</summary>
internal sealed record ClockView(DateTimeOffset Now, bool Stopped, double AheadSeconds)
{
    public static ClockView Of(SessionClock clock) => new(clock.GetUtcNow(), clock.IsStopped, Math.Round(clock.Ahead.TotalSeconds, 3));
}
