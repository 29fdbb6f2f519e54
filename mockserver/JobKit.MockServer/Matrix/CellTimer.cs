namespace JobKit.MockServer;

/// <summary>
/// A timer of a <see cref="CellTime"/>. A time limit runs in real time, or every request would be over its limit at once; so does what
/// repeats, which would never let anybody else run.
/// </summary>
internal sealed class CellTimer : ITimer
{
    private readonly SessionClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ITimer _timer;
    private long _due;

    public CellTimer(SessionClock clock, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        (_clock, _callback, _state) = (clock, callback, state);
        _timer = TimeProvider.System.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(dueTime, period);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_state is CancellationTokenSource || period > TimeSpan.Zero)
        {
            Interlocked.Exchange(ref _due, 0);
            return _timer.Change(dueTime, period);
        }

        var isSkipped = dueTime >= TimeSpan.Zero && dueTime <= CellTime.LongestWait;
        Interlocked.Exchange(ref _due, isSkipped ? (_clock.GetUtcNow() + dueTime).UtcTicks : 0);
        return _timer.Change(isSkipped ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();

    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    // Waits that overlap pass together: the clock goes on to the moment, not by the time.
    private void Fire()
    {
        var left = Interlocked.Read(ref _due) - _clock.GetUtcNow().UtcTicks;
        if (left > 0)
        {
            _clock.Advance(TimeSpan.FromTicks(left));
        }

        _callback(_state);
    }
}
