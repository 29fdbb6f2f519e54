namespace JobKit.Cli.Demo;

/// <summary>What the screen shows of one job.</summary>
/// <param name="Provider">The provider's name.</param>
/// <param name="Job">The job's key, as the reference writes it.</param>
/// <param name="Status">The newest status; null before the first answer.</param>
/// <param name="Elapsed">How long the job has been watched.</param>
/// <param name="Problem">Why watching ended without a status; null when all is well.</param>
internal sealed record DemoRow(string Provider, string Job, JobStatus? Status, TimeSpan Elapsed, string? Problem = null)
{
    /// <summary>Whether there is nothing left to wait for.</summary>
    public bool IsOver => Problem is not null || Status is { IsOver: true };
}
