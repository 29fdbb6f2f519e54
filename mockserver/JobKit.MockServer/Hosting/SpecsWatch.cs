namespace JobKit.MockServer;

/// <summary>Watches the vendor folders and says when they have changed and come to rest: editors write a file in several strokes.</summary>
internal sealed class SpecsWatch : IAsyncDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _timer;

    /// <param name="directory">The folder.</param>
    /// <param name="changed">Called after a change, never twice at once for one change.</param>
    /// <param name="time">What the rest is waited for by.</param>
    /// <exception cref="IOException">The system lets nobody watch any more.</exception>
    public SpecsWatch(string directory, Action changed, TimeProvider time)
    {
        _timer = time.CreateTimer(_ => changed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher = new FileSystemWatcher(directory)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();

        // Where events were lost, everything may have changed.
        _watcher.Error += (_, _) => Wait();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Ends the watch; what was called for the last change has returned then.</summary>
    public ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        return _timer.DisposeAsync();
    }

    private void Wait() => _timer.Change(Rest, Timeout.InfiniteTimeSpan);
}
