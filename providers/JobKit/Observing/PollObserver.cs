using System.Collections.Concurrent;
using System.Diagnostics;

namespace JobKit;

/// <summary>Tells logs, traces and metrics of one provider's polls.</summary>
internal sealed class PollObserver(string provider, ProviderServices services)
{
    private const int MaxRememberedWords = 1000;

    private static readonly ActivitySource Source = new("JobKit");

    private readonly ConcurrentDictionary<string, bool> _reported = new(StringComparer.Ordinal);

    public Activity? Start()
    {
        var activity = Source.StartActivity("jobkit.poll", ActivityKind.Client);
        activity?.SetTag("jobkit.provider", provider);
        return activity;
    }

    public void Read(Activity? activity, JobStatus status, bool isKnown, TimeSpan duration)
    {
        activity?.SetTag("jobkit.state", status.State.ToString());
        activity?.SetTag("jobkit.vendor_state", status.VendorState);
        Count("status", duration);
        Log.Polled(services.Logger, provider, status.State, OneLine.OfAny(status.VendorState));
        if (!isKnown && status.VendorState is { } word)
        {
            services.Metrics.UnknownWords.Add(1, new KeyValuePair<string, object?>("jobkit.provider", provider));
            if (_reported.Count < MaxRememberedWords && _reported.TryAdd(word, true))
            {
                Log.UnknownWord(services.Logger, provider, OneLine.Of(word));
            }
        }
    }

    public void Failed(Activity? activity, JobProviderException failure, TimeSpan duration)
    {
        activity?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
        Count(failure.GetType().Name, duration);
        Log.PollFailed(services.Logger, provider, failure.Message);
    }

    public void Changed(JobStatus? from, JobStatus to)
    {
        services.Metrics.StateChanges.Add(1, new("jobkit.provider", provider), new("jobkit.state", to.State.ToString()));
        Log.Changed(services.Logger, provider, from?.State, to.State, OneLine.OfAny(to.VendorState));
    }

    private void Count(string outcome, TimeSpan duration)
    {
        var tags = new TagList { { "jobkit.provider", provider }, { "jobkit.outcome", outcome } };
        services.Metrics.Polls.Add(1, tags);
        services.Metrics.Duration.Record(duration.TotalSeconds, tags);
    }
}
