namespace JobKit;

/// <summary>Finds the provider of a reference and asks it.</summary>
internal sealed class Jobs(IEnumerable<IJobProvider> providers) : IJobs
{
    private readonly Dictionary<string, IJobProvider> _providers = providers.GroupBy(provider => provider.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    public IReadOnlyCollection<IJobProvider> Providers => _providers.Values;

    public Task<JobStatus> GetStatusAsync(JobRef job, CancellationToken cancellationToken = default) => Of(job).GetStatusAsync(job, cancellationToken);

    public Task<JobStatus> WaitAsync(JobRef job, WaitOptions? options = null, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        Of(job).WaitAsync(job, options, progress, cancellationToken);

    public IAsyncEnumerable<JobStatus> WatchAsync(JobRef job, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Of(job).WatchAsync(job, options, cancellationToken);

    private IJobProvider Of(JobRef job) => _providers.TryGetValue(job.Provider, out var provider)
        ? provider
        : throw new JobProviderNotRegisteredException(job.Provider, _providers.Keys);
}
