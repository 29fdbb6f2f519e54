using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Polly;

namespace JobKit;

/// <summary>What all generated providers share: asking, reading, waiting, and what is told about it.</summary>
/// <typeparam name="TJob">What names a job.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JobProvider<TJob> : IJobProvider<TJob>
    where TJob : struct, IJobKey<TJob>
{
    private readonly ProviderServices _services;
    private readonly PollingOptions _polling;
    private readonly VendorChannel _channel;
    private readonly PollObserver _observer;

    /// <summary>A provider; <paramref name="polling"/> is what its mapping says.</summary>
    protected JobProvider(ProviderInfo info, PollingOptions polling, ProviderServices services)
    {
        Info = info;
        _services = services;
        _polling = polling.Over(PollingDefaults.Value);
        _channel = new VendorChannel(services);
        _observer = new PollObserver(info.Name, services);
    }

    /// <inheritdoc/>
    public string Name => Info.Name;

    /// <inheritdoc/>
    public ProviderInfo Info { get; }

    /// <inheritdoc/>
    public Task<JobStatus> GetStatusAsync(JobRef job, CancellationToken cancellationToken = default) => GetStatusAsync(KeyOf(job), cancellationToken);

    /// <inheritdoc/>
    public Task<JobStatus> WaitAsync(JobRef job, WaitOptions? options = null, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(KeyOf(job), options, progress, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<JobStatus> WatchAsync(JobRef job, WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        WatchAsync(KeyOf(job), options, cancellationToken);

    /// <inheritdoc/>
    public async Task<JobStatus> GetStatusAsync(TJob job, CancellationToken cancellationToken = default)
    {
        var reference = job.ToRef();
        using var activity = _observer.Start();
        var start = _services.Time.GetTimestamp();
        try
        {
            using var request = CreateRequest(job);
            request.Options.Set(SameOriginRedirectHandler.Accepted, Accepts);
            var answer = await _channel.SendAsync(request, reference, cancellationToken).ConfigureAwait(false);
            var status = Interpret(answer, job, reference, out var isKnown);
            _observer.Read(activity, status, isKnown, _services.Time.GetElapsedTime(start));
            return status;
        }
        catch (JobProviderException failure)
        {
            _observer.Failed(activity, failure, _services.Time.GetElapsedTime(start));
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<JobStatus> WaitAsync(TJob job, WaitOptions? options = null, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default)
    {
        JobStatus? last = null;
        await foreach (var status in PollAsync(job, options, cancellationToken).ConfigureAwait(false))
        {
            progress?.Report(status);
            last = status;
        }

        return last!;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JobStatus> WatchAsync(TJob job, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        JobStatus? last = null;
        await foreach (var status in PollAsync(job, options, cancellationToken).ConfigureAwait(false))
        {
            if (last is null || StatusChange.IsChange(last, status))
            {
                yield return status;
            }

            last = status;
        }
    }

    /// <summary>The request that asks for a job.</summary>
    protected abstract HttpRequestMessage CreateRequest(TJob job);

    /// <summary>What an answer says; never throws.</summary>
    protected abstract PollReading Read(in PollResponse response, TJob job);

    /// <summary>Whether an answer of that HTTP status carries a state.</summary>
    protected virtual bool Accepts(int statusCode) => statusCode is >= 200 and <= 299;

    /// <summary>A request to a path under the vendor's address.</summary>
    protected HttpRequestMessage NewRequest(HttpMethod method, string pathAndQuery)
    {
        var home = _services.Options.BaseAddress!.AbsoluteUri.TrimEnd('/');
        return new HttpRequestMessage(method, new Uri(home + pathAndQuery));
    }

    private IAsyncEnumerable<JobStatus> PollAsync(TJob job, WaitOptions? options, CancellationToken cancellationToken)
    {
        var polling = (options?.Polling ?? new PollingOptions()).Over(_services.Options.Polling).Over(_polling);
        polling = options?.Timeout is { } timeout ? polling with { Deadline = timeout } : polling;
        if (polling.Problems().FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        var delays = new BackOff(polling, _services.Random);
        var retry = options?.Retry ?? _services.Options.Retry ?? DefaultRetry.Create(_services.Time, _services.Random, () => delays.Last);
        var changes = new StateChanges(_observer);
        return new Waiter(polling, delays, retry, _services.Time).PollAsync(
            job.ToRef(),
            async token => changes.Note(await GetStatusAsync(job, token).ConfigureAwait(false)),
            cancellationToken);
    }

    private JobStatus Interpret(VendorAnswer answer, TJob job, JobRef reference, out bool isKnown)
    {
        var reading = Read(new PollResponse(answer.StatusCode, answer.Headers, answer.ContentHeaders, answer.Body.Span), job);
        var retryAfter = RetryAfterHeader.Read(answer.Headers, _services.Time);
        isKnown = reading.IsKnown;
        if (reading.Status is null || (!reading.IsReadable && !reading.IsKnown))
        {
            throw Failures.Of(reading, answer, reference, retryAfter);
        }

        return reading.Status with { Job = reference, RetryAfter = retryAfter };
    }

    private TJob KeyOf(JobRef job) => TJob.TryFromRef(job, out var key)
        ? key
        : throw new ArgumentException($"'{job}' names no job of {Name}: its key is {string.Join("/", Info.KeyFields.Select(field => $"{{{field.Name}}}"))}{Types()}.", nameof(job));

    private string Types() => Info.KeyFields.Where(field => field.Type != "string").ToList() is { Count: > 0 } typed
        ? $", where {string.Join(" and ", typed.Select(field => $"{field.Name} is of type {field.Type}"))}"
        : "";
}
