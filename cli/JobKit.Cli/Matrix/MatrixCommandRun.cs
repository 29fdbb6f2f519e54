using JobKit.MockServer;

namespace JobKit.Cli.Matrix;

/// <summary>Puts a command through the matrix of a server of its own and says how it did.</summary>
internal static class MatrixCommandRun
{
    public static async Task<int> RunAsync(MatrixRequest request, MockServerOptions options, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        await using var mock = await MockServer.MockServer.StartAsync(options, cancellation);
        foreach (var finding in mock.Findings)
        {
            await error.WriteLineAsync(finding.ToString());
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (client, progress) = (new ProcessClient(request.Command, stop), new MatrixProgress(error));
        try
        {
            var report = await mock.RunMatrixAsync(client.RunAsync, request.Options, progress, stop.Token);
            progress.End();
            await output.WriteLineAsync(report.ToString());
            return !await WriteAsync(report, request.Report, error, cancellation) ? ExitCodes.Refused : report.Passed ? ExitCodes.Success : ExitCodes.Failure;
        }
        catch (ArgumentException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return ExitCodes.Refused;
        }
        catch (OperationCanceledException) when (client.NotStarted is not null)
        {
            await error.WriteLineAsync(client.NotStarted);
            return ExitCodes.Refused;
        }
    }

    private static async Task<bool> WriteAsync(MatrixReport report, string? file, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            if (file is not null)
            {
                await File.WriteAllTextAsync(file, report.ToJson(), cancellation);
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The report cannot be written: {problem.Message}");
            return false;
        }
    }
}
