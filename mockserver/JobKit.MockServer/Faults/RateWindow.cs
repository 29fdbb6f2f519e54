namespace JobKit.MockServer;

/// <summary>Counts the requests of a window, by the session's clock.</summary>
internal sealed class RateWindow
{
    private readonly Lock _lock = new();
    private DateTimeOffset _began;
    private int _count;

    /// <summary>Null where the request may pass; else how long the window still lasts.</summary>
    public TimeSpan? Enter(DateTimeOffset now, int requests, TimeSpan per)
    {
        lock (_lock)
        {
            if (_count == 0 || now - _began >= per || now < _began)
            {
                (_began, _count) = (now, 0);
            }

            return ++_count <= requests ? null : _began + per - now;
        }
    }
}
