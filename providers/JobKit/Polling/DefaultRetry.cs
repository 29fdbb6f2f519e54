using Polly;
using Polly.Retry;

namespace JobKit;

/// <summary>What is done about transient faults where nobody says otherwise: five retries, 1 s doubling to 30 s with jitter, or as long as the vendor asks.</summary>
internal static class DefaultRetry
{
    public static ResiliencePipeline Create(TimeProvider time, Func<double> random) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<JobProviderException>(failure => failure.IsTransient),
            MaxRetryAttempts = 5,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = TimeSpan.FromSeconds(30),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Randomizer = random,
            DelayGenerator = arguments =>
            {
                var own = TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, arguments.AttemptNumber)));
                return ValueTask.FromResult((arguments.Outcome.Exception as JobProviderException)?.RetryAfter is { } asked && asked > own ? asked : (TimeSpan?)null);
            },
        })
        .Build();
}
