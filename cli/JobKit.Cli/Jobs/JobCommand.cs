using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobKit.Cli.Jobs;

/// <summary>What <c>status</c>, <c>wait</c> and <c>watch</c> share: a reference, providers from configuration, failures as sentences.</summary>
internal static class JobCommand
{
    public static Command Create(string name, string description, Func<IJobs, JobRef, TextWriter, CancellationToken, Task<int>> run)
    {
        var reference = new Argument<string>("ref") { Description = "The job, such as sutro:batch_job_12345; key parts are percent-encoded and joined by '/'." };
        var command = new Command(name, description) { reference };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(reference)!,
            run,
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string text, Func<IJobs, JobRef, TextWriter, CancellationToken, Task<int>> run, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!JobRef.TryParse(text, null, out var job))
        {
            await error.WriteLineAsync($"'{text}' is no job reference. Write provider:key, such as sutro:batch_job_12345; `jobkit list` shows each provider's key.");
            return ExitCodes.Refused;
        }

        try
        {
            await using var services = JobsHost.Build(JobsHost.ReadConfiguration(job.Provider));
            return await run(services.GetRequiredService<IJobs>(), job, output, cancellation);
        }
        catch (OptionsValidationException invalid)
        {
            foreach (var failure in invalid.Failures)
            {
                await error.WriteLineAsync(failure);
            }

            await error.WriteLineAsync($"In a shell, {EnvironmentOptions.VariableOf(job.Provider, "ApiKey")} and its like set the options of {job.Provider}.");
        }
        catch (Exception failure) when (failure is JobProviderException or ArgumentException or TimeoutException)
        {
            await error.WriteLineAsync(failure.Message);
        }

        return ExitCodes.Refused;
    }
}
