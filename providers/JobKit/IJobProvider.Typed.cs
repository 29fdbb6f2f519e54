namespace JobKit;

/// <summary>Asks one vendor how its jobs are, with the vendor's own key.</summary>
/// <typeparam name="TJob">What names a job.</typeparam>
public interface IJobProvider<TJob> : IJobProvider
    where TJob : struct, IJobKey<TJob>
{
    /// <inheritdoc cref="IJobProvider.GetStatusAsync(JobRef, CancellationToken)"/>
    Task<JobStatus> GetStatusAsync(TJob job, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IJobProvider.WaitAsync(JobRef, WaitOptions?, IProgress{JobStatus}?, CancellationToken)"/>
    Task<JobStatus> WaitAsync(TJob job, WaitOptions? options = null, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IJobProvider.WatchAsync(JobRef, WaitOptions?, CancellationToken)"/>
    IAsyncEnumerable<JobStatus> WatchAsync(TJob job, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
