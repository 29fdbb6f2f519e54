namespace JobKit;

/// <summary>The delays between polls: exponential from the interval to the ceiling, with jitter, and what the vendor asks for.</summary>
internal sealed class BackOff(PollingOptions options, Func<double> random)
{
    private const double Growth = 1.5;
    private const double Jitter = 0.2;

    private int _polls;

    /// <summary>The delay that was asked for last; nothing before the first.</summary>
    public TimeSpan Last { get; private set; }

    /// <summary>The delay after a poll.</summary>
    /// <param name="retryAfter">What the vendor asked for; null where it did not.</param>
    public TimeSpan Next(TimeSpan? retryAfter)
    {
        var own = Own();
        _polls++;
        return Last = (options.RetryAfter, retryAfter) switch
        {
            (_, null) or (RetryAfterRule.Ignore, _) => own,
            (RetryAfterRule.Prefer, { } asked) => asked,
            (_, { } asked) => asked > own ? asked : own,
        };
    }

    /// <summary>Starts again from the interval: the job has moved.</summary>
    public void Reset() => _polls = Math.Min(_polls, 1);

    private TimeSpan Own()
    {
        if (_polls == 0 && options.First is { } first)
        {
            return first;
        }

        var interval = options.Interval!.Value;
        var ceiling = options.MaxInterval!.Value < interval ? interval : options.MaxInterval.Value;
        var grown = interval * Math.Pow(Growth, Math.Min(_polls, 64));
        var bounded = grown > ceiling ? ceiling : grown;

        // Jitter takes away and never adds, so that the ceiling holds; the interval is never undercut.
        var delay = bounded * (1 - (Jitter * random()));
        return delay < interval ? interval : delay;
    }
}
