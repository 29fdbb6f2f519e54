namespace JobKit;

/// <summary>A job was not over in time.</summary>
public sealed class JobTimeoutException(JobRef job, TimeSpan deadline, JobStatus? lastStatus)
    : TimeoutException($"{job.Provider}: the job was not over within {deadline}{(lastStatus is null ? "" : $"; it was {lastStatus.State}{(lastStatus.VendorState is null ? "" : $" ({OneLine.Of(lastStatus.VendorState)})")}")}.")
{
    /// <summary>The job.</summary>
    public JobRef Job { get; } = job;

    /// <summary>How long it was waited for.</summary>
    public TimeSpan Deadline { get; } = deadline;

    /// <summary>The last status; null where there was none.</summary>
    public JobStatus? LastStatus { get; } = lastStatus;
}
