namespace JobKit;

/// <summary>Asks one vendor how its jobs are.</summary>
public interface IJobProvider
{
    /// <summary>The name in references and configuration.</summary>
    string Name { get; }

    /// <summary>What the provider is.</summary>
    ProviderInfo Info { get; }

    /// <summary>Asks once.</summary>
    /// <exception cref="ArgumentException">The reference is not one of this provider's.</exception>
    /// <exception cref="JobProviderException">The vendor gave no status.</exception>
    Task<JobStatus> GetStatusAsync(JobRef job, CancellationToken cancellationToken = default);

    /// <summary>Asks until the job is over.</summary>
    /// <exception cref="ArgumentException">The reference is not one of this provider's.</exception>
    /// <exception cref="JobProviderException">The vendor gave no status, and asking again is of no use.</exception>
    /// <exception cref="JobTimeoutException">The job was not over in time.</exception>
    Task<JobStatus> WaitAsync(JobRef job, WaitOptions? options = null, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Asks until the job is over; one item a change, the last one is the end.</summary>
    /// <exception cref="ArgumentException">The reference is not one of this provider's.</exception>
    /// <exception cref="JobProviderException">The vendor gave no status, and asking again is of no use.</exception>
    /// <exception cref="JobTimeoutException">The job was not over in time.</exception>
    IAsyncEnumerable<JobStatus> WatchAsync(JobRef job, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
