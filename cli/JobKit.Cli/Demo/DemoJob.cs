using JobKit.MockServer;

namespace JobKit.Cli.Demo;

/// <summary>A job of the demo and how it is meant to end.</summary>
/// <param name="Reference">The job.</param>
/// <param name="Ending">What the mock server was told.</param>
internal sealed record DemoJob(JobRef Reference, JobEnding Ending)
{
    /// <summary>Whether the end is the one that was asked for; a vendor without such an end fails instead.</summary>
    public bool EndedAsExpected(DemoRow row) => row.Status is { IsOver: true } status && Ending switch
    {
        JobEnding.Success => status.State == JobState.Succeeded,
        JobEnding.PartialSuccess => status.State is JobState.PartiallySucceeded or JobState.Failed,
        JobEnding.Cancellation => status.State is JobState.Cancelled or JobState.Failed,
        JobEnding.Expiry => status.State is JobState.Expired or JobState.Failed,
        _ => status.State == JobState.Failed,
    };
}
