namespace JobKit.MockServer;

/// <summary>
/// The time of one session: the server's own clock, until somebody stops it or moves it on. Everything of the session reads it,
/// so that a job of two hours can be over in a millisecond. Delays on the wire (latency, slow answers) are real and do not.
/// </summary>
public sealed class SessionClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _server;
    private DateTimeOffset? _stoppedAt;
    private TimeSpan _ahead;

    internal SessionClock(TimeProvider server) => _server = server;

    /// <summary>Whether the time stands still until it is advanced.</summary>
    public bool IsStopped
    {
        get
        {
            lock (_lock)
            {
                return _stoppedAt is not null;
            }
        }
    }

    /// <summary>How far the session is ahead of the server; negative where its time stood still.</summary>
    public TimeSpan Ahead
    {
        get
        {
            lock (_lock)
            {
                return _stoppedAt is { } at ? at - _server.GetUtcNow() : _ahead;
            }
        }
    }

    /// <summary>Ticks of 100 ns, so that elapsed times follow the session too.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The session's time.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _stoppedAt ?? _server.GetUtcNow() + _ahead;
        }
    }

    /// <summary>The session's time, in ticks.</summary>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Lets the time stand still; it does already: nothing happens.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _stoppedAt ??= _server.GetUtcNow() + _ahead;
        }
    }

    /// <summary>Lets the time go on from where it stands; it does already: nothing happens.</summary>
    public void Start()
    {
        lock (_lock)
        {
            if (_stoppedAt is { } at)
            {
                _ahead = at - _server.GetUtcNow();
                _stoppedAt = null;
            }
        }
    }

    /// <summary>Moves the time on, whether it stands still or not.</summary>
    /// <param name="by">How far.</param>
    /// <exception cref="ArgumentOutOfRangeException">It would go backwards, or beyond the year 9000.</exception>
    public void Advance(TimeSpan by)
    {
        if (by < TimeSpan.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(by), by, "Time only goes on; name a time that is not negative.");
        }

        lock (_lock)
        {
            if (by > new DateTimeOffset(9000, 1, 1, 0, 0, 0, TimeSpan.Zero) - (_stoppedAt ?? _server.GetUtcNow() + _ahead))
            {
                throw new ArgumentOutOfRangeException(nameof(by), by, "The time would be beyond the year 9000; name a shorter one.");
            }

            if (_stoppedAt is { } at)
            {
                _stoppedAt = at + by;
            }
            else
            {
                _ahead += by;
            }
        }
    }
}
