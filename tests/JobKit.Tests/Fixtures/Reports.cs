namespace JobKit.Tests;

/// <summary>Progress that is told at once and in order.</summary>
internal sealed class Reports(Action<JobStatus> report) : IProgress<JobStatus>
{
    public void Report(JobStatus value) => report(value);
}
