namespace JobKit.MockServer;

/// <summary>Lets a client into a cell, and stops it when its time or the number of its requests is used up.</summary>
/// <param name="client">The client under test.</param>
/// <param name="options">How far it may go.</param>
/// <param name="time">What its time is measured by.</param>
internal sealed class ClientRun(Func<MatrixCell, CancellationToken, Task<string>> client, MatrixOptions options, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    // A client that does not listen is left behind; one that does has time to tidy up.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <exception cref="OperationCanceledException">The whole run was cancelled.</exception>
    public async Task<ClientAnswer> RunAsync(MatrixCell cell, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

        // On a thread of its own: a client that never awaits would hold up the watch.
        var running = Task.Run(() => client(cell, stop.Token), CancellationToken.None);
        if (await WatchAsync(running, cell, cancellation) is { } why)
        {
            await stop.CancelAsync();
            await Task.WhenAny(running, Task.Delay(Grace, time, CancellationToken.None));
            Forget(running);
            return ClientAnswer.Stopped(why);
        }

        try
        {
            return ClientAnswer.Report(await running);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            return ClientAnswer.Threw(problem);
        }
    }

    // Null: the client ended by itself.
    private async Task<string?> WatchAsync(Task running, MatrixCell cell, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (await Task.WhenAny(running, Task.Delay(Look, time, cancellation)) != running)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cell.Session.Journal.Counts.Requests > options.MaxRequests)
            {
                return $"it had not ended after {options.MaxRequests} requests";
            }

            if (time.GetElapsedTime(began) > options.Timeout)
            {
                return $"it had not ended within {Durations.ToText(options.Timeout)}";
            }
        }

        return null;
    }

    // What it throws afterwards nobody waits for.
    private static void Forget(Task running) => running.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
}
