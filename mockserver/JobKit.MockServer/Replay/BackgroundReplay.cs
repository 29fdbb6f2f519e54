using JobKit.Specs;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>Replays the documented examples while the server already serves; one replay at a time, the latest.</summary>
internal sealed class BackgroundReplay(PipelineEntry entry, MockServerOptions options, ILogger logger) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private ReplayReceipt? _receipt;
    private bool _isOver;

    /// <summary>What the last replay found; empty until it is done.</summary>
    public IReadOnlyList<Finding> Findings => Volatile.Read(ref _receipt)?.Findings ?? [];

    /// <summary>The replay that was begun last.</summary>
    public Task Running
    {
        get
        {
            lock (_lock)
            {
                return _running;
            }
        }
    }

    /// <summary>Begins a replay; one that still runs is given up.</summary>
    public void Begin(IReadOnlyList<PlayedProvider> providers, IReadOnlyList<Finding> known)
    {
        lock (_lock)
        {
            if (_isOver)
            {
                return;
            }

            _stop.Cancel();
            _stop.Dispose();
            _stop = new CancellationTokenSource();
            Volatile.Write(ref _receipt, null);
            var (before, stop) = (_running, _stop.Token);
            _running = Task.Run(() => RunAsync(before, providers, known, stop), CancellationToken.None);
        }
    }

    public Task<ReplayReceipt> RunAsync(IReadOnlyList<PlayedProvider> providers, IReadOnlyList<Finding> known, CancellationToken cancellation) =>
        ReplayRun.RunAsync(providers, entry, options, known, cancellation);

    public async ValueTask DisposeAsync()
    {
        Task running;
        lock (_lock)
        {
            _isOver = true;
            _stop.Cancel();
            running = _running;
        }

        await running;
        _stop.Dispose();
    }

    private async Task RunAsync(Task before, IReadOnlyList<PlayedProvider> providers, IReadOnlyList<Finding> known, CancellationToken stop)
    {
        await before;
        try
        {
            var receipt = await RunAsync(providers, known, stop);
            foreach (var finding in receipt.Findings)
            {
                Log.Found(logger, finding.ToString());
            }

            Log.Replayed(logger, receipt.Providers.Sum(provider => provider.Equal), receipt.Providers.Sum(provider => provider.Different), receipt.Providers.Sum(provider => provider.NotSayable));
            Volatile.Write(ref _receipt, receipt);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The server stops, or its folders were read again.
        }
        catch (Exception problem)
        {
            Log.NotReplayed(logger, problem);
        }
    }
}
