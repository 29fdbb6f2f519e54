using System.CommandLine;
using JobKit.Cli.Jobs;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit wait REF</c>: asks until the job is over; exit code 1 when it did not succeed.</summary>
internal static class WaitCommand
{
    public static Command Create() => JobCommand.Create("wait", "Waits until a job is over. Exit code 1 when it did not succeed.", async (jobs, job, output, cancellation) =>
    {
        var end = await jobs.WaitAsync(job, cancellationToken: cancellation);
        StatusText.Write(end, output);
        return end.State.IsSuccess() ? ExitCodes.Success : ExitCodes.Failure;
    });
}
