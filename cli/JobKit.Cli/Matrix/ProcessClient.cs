using System.ComponentModel;
using System.Diagnostics;
using JobKit.MockServer;

namespace JobKit.Cli.Matrix;

/// <summary>Runs a command as the client under test: once a cell, with the cell in its environment. The last line that it writes is the state that it came to.</summary>
/// <param name="command">The program and its arguments.</param>
/// <param name="stop">Ends the whole run: a program that cannot be started cannot be in any cell.</param>
internal sealed class ProcessClient(IReadOnlyList<string> command, CancellationTokenSource stop)
{
    // What a shell makes of a program that a signal ended.
    private const int FirstSignal = 128;

    /// <summary>Why the program could not be started; null where it could.</summary>
    public string? NotStarted { get; private set; }

    /// <exception cref="MatrixClientException">It exited with another code than 0, or a signal ended it.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, with its children.</exception>
    public async Task<string> RunAsync(MatrixCell cell, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(cell) };
        await StartAsync(process);
        var output = LastLine.ReadAsync(process.StandardOutput, cancellation);
        var error = LastLine.ReadAsync(process.StandardError, cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            var (state, reason) = (await output, await error);
            return process.ExitCode switch
            {
                0 => state,
                > FirstSignal => throw new MatrixClientException($"ended by signal {process.ExitCode - FirstSignal}{Because(reason)}", isCrash: true),
                _ => throw new MatrixClientException($"exit code {process.ExitCode}{Because(reason)}"),
            };
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private async Task StartAsync(Process process)
    {
        try
        {
            process.Start();
            process.StandardInput.Close();
        }
        catch (Win32Exception problem)
        {
            NotStarted = $"'{command[0]}' cannot be started: {problem.Message}";
            await stop.CancelAsync();
            throw;
        }
    }

    private static string Because(string reason) => reason.Length == 0 ? "" : $": {reason}";

    private ProcessStartInfo StartInfo(MatrixCell cell)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in CellEnvironment.Of(cell))
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
