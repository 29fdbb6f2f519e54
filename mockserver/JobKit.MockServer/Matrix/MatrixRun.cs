namespace JobKit.MockServer;

/// <summary>Puts a client through cells, several at a time.</summary>
internal sealed class MatrixRun(MockServer server, MatrixOptions options, ClientRun run, IProgress<MatrixResult>? progress)
{
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<MatrixReport> RunAsync(IReadOnlyList<CellPlan> plans, CancellationToken cancellation)
    {
        var results = new MatrixResult[plans.Count];
        await Parallel.ForEachAsync(
            plans.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = cancellation },
            async (plan, token) =>
            {
                results[plan.Index] = await RunAsync(plan.Item, token);
                progress?.Report(results[plan.Index]);
            });
        return new MatrixReport { Cells = results };
    }

    private async Task<MatrixResult> RunAsync(CellPlan plan, CancellationToken cancellation)
    {
        var cell = CellStart.Begin(server, plan);
        try
        {
            return CellJudge.Judge(plan, cell.Session, await run.RunAsync(cell, cancellation));
        }
        finally
        {
            server.EndSession(plan.Name);
        }
    }
}
