namespace JobKit;

/// <summary>The jobs of all registered providers, by reference.</summary>
public interface IJobs
{
    /// <summary>The registered providers.</summary>
    IReadOnlyCollection<IJobProvider> Providers { get; }

    /// <summary>Asks once.</summary>
    /// <exception cref="JobProviderNotRegisteredException">No provider of that name is registered.</exception>
    /// <exception cref="JobProviderException">The vendor gave no status.</exception>
    Task<JobStatus> GetStatusAsync(JobRef job, CancellationToken cancellationToken = default);

    /// <summary>Asks until the job is over.</summary>
    /// <exception cref="JobProviderNotRegisteredException">No provider of that name is registered.</exception>
    /// <exception cref="JobProviderException">The vendor gave no status, and asking again is of no use.</exception>
    /// <exception cref="JobTimeoutException">The job was not over in time.</exception>
    Task<JobStatus> WaitAsync(JobRef job, WaitOptions? options = null, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Asks until the job is over; one item a change, the last one is the end.</summary>
    /// <exception cref="JobProviderNotRegisteredException">No provider of that name is registered.</exception>
    /// <exception cref="JobProviderException">The vendor gave no status, and asking again is of no use.</exception>
    /// <exception cref="JobTimeoutException">The job was not over in time.</exception>
    IAsyncEnumerable<JobStatus> WatchAsync(JobRef job, WaitOptions? options = null, CancellationToken cancellationToken = default);
}
