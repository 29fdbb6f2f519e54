using System.Runtime.CompilerServices;
using Polly;

namespace JobKit;

/// <summary>Asks until a job is over.</summary>
internal sealed class Waiter(PollingOptions polling, BackOff delays, ResiliencePipeline retry, TimeProvider time)
{
    /// <summary>Every status that was read, in order; the last one is over.</summary>
    public async IAsyncEnumerable<JobStatus> PollAsync(
        JobRef job, Func<CancellationToken, Task<JobStatus>> poll, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var deadline = polling.Deadline == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : polling.Deadline!.Value;
        var start = time.GetTimestamp();
        using var timeout = new CancellationTokenSource(deadline < MaxTimer ? deadline : Timeout.InfiniteTimeSpan, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        JobStatus? last = null;
        while (true)
        {
            JobStatus? status;
            try
            {
                status = await PollOnceAsync(poll, time.GetElapsedTime(start), linked.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new JobTimeoutException(job, deadline, last);
            }

            if (status is not null)
            {
                if (last is not null && (last.State != status.State || last.VendorState != status.VendorState))
                {
                    delays.Reset();
                }

                last = status;
                yield return status;
                if (status.IsOver)
                {
                    yield break;
                }
            }

            var delay = delays.Next(status?.RetryAfter);
            if (time.GetElapsedTime(start) + delay >= deadline)
            {
                await DelayAsync(deadline - time.GetElapsedTime(start), cancellationToken).ConfigureAwait(false);
                throw new JobTimeoutException(job, deadline, last);
            }

            await DelayAsync(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    // No timer runs longer; a deadline beyond it is still kept between polls.
    private static TimeSpan MaxTimer { get; } = TimeSpan.FromMilliseconds(int.MaxValue - 1);

    // Null: the vendor does not know the job yet, and may.
    private async Task<JobStatus?> PollOnceAsync(Func<CancellationToken, Task<JobStatus>> poll, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        try
        {
            return await retry.ExecuteAsync(async token => await poll(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (JobNotFoundException) when (elapsed < polling.NotFoundGrace)
        {
            return null;
        }
    }

    private Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        delay <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(delay, time, cancellationToken);
}
