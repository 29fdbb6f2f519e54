using System.Net;
using Polly;
using Polly.Retry;

namespace JobKit;

/// <summary>
/// What is done about transient faults where nobody says otherwise: five retries, 1 s doubling to 30 s with jitter. Never sooner than the vendor
/// asks, and one that asks for less (429, 503) and does not say how long to wait is not asked sooner than it was before.
/// </summary>
internal static class DefaultRetry
{
    private const double Jitter = 0.2;

    /// <param name="time">What waits are waited by.</param>
    /// <param name="random">A number from 0 (included) to 1 (excluded).</param>
    /// <param name="usual">How long the wait last waited between two polls.</param>
    public static ResiliencePipeline Create(TimeProvider time, Func<double> random, Func<TimeSpan> usual) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<JobProviderException>(failure => failure.IsTransient),
            MaxRetryAttempts = 5,
            DelayGenerator = arguments =>
            {
                var own = TimeSpan.FromSeconds(Math.Max(1, Math.Min(30, Math.Pow(2, arguments.AttemptNumber)) * (1 - (Jitter * random()))));
                var least = Least(arguments.Outcome.Exception as JobProviderException, usual());
                return ValueTask.FromResult<TimeSpan?>(least > own ? least : own);
            },
        })
        .Build();

    private static TimeSpan Least(JobProviderException? failure, TimeSpan usual) => failure switch
    {
        { RetryAfter: { } asked } => asked,
        { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } => usual,
        _ => TimeSpan.Zero,
    };
}
