using System.CommandLine;
using JobKit.Cli.Jobs;

namespace JobKit.Cli.Commands;

/// <summary><c>jobkit status REF</c>: asks once.</summary>
internal static class StatusCommand
{
    public static Command Create() => JobCommand.Create("status", "Asks once how a job is.", async (jobs, job, output, cancellation) =>
    {
        StatusText.Write(await jobs.GetStatusAsync(job, cancellation), output);
        return ExitCodes.Success;
    });
}
