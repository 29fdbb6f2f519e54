using System.CommandLine;
using JobKit.Cli.Jobs;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit watch REF</c>: a line a change until the job is over; exit code 1 when it did not succeed.</summary>
internal static class WatchCommand
{
    public static Command Create() => JobCommand.Create("watch", "Shows every change of a job until it is over. Exit code 1 when it did not succeed.", async (jobs, job, output, cancellation) =>
    {
        JobStatus? last = null;
        await foreach (var status in jobs.WatchAsync(job, cancellationToken: cancellation))
        {
            await output.WriteLineAsync(StatusText.Line(status));
            last = status;
        }

        return last is not null && last.State.IsSuccess() ? ExitCodes.Success : ExitCodes.Failure;
    });
}
