using System.Buffers;
using System.Net;

namespace JobKit;

/// <summary>Sends one request and reads its answer, within time and size.</summary>
internal sealed class VendorChannel(ProviderServices services)
{
    /// <summary>The answer, whatever its status.</summary>
    /// <exception cref="JobUnavailableException">There was no answer, or it broke off.</exception>
    /// <exception cref="JobResponseException">The answer is larger than allowed.</exception>
    public async Task<VendorAnswer> SendAsync(HttpRequestMessage request, JobRef job, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(services.RequestTimeout, services.Time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var client = services.HttpClients.CreateClient(JobKitBuilderExtensions.ClientName(job.Provider));
            client.Timeout = Timeout.InfiniteTimeSpan;
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, linked.Token).ConfigureAwait(false);
            var body = await ReadAsync(response, job, linked.Token).ConfigureAwait(false);
            return new VendorAnswer((int)response.StatusCode, response.Headers, response.Content.Headers, body, ForeignTarget(request, response));
        }
        catch (OperationCanceledException cause) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new JobUnavailableException(new JobFailure { Job = job, Summary = $"no answer within {services.RequestTimeout}", Cause = cause });
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException)
        {
            var reason = cause is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } known ? known.HttpRequestError.ToString() : "the connection broke";
            throw new JobUnavailableException(new JobFailure { Job = job, Summary = $"the vendor cannot be reached ({reason})", Cause = cause });
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, JobRef job, CancellationToken cancellationToken)
    {
        var limit = services.MaxResponseBytes;
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var known = response.Content.Headers.ContentLength;
        var buffer = new ArrayBufferWriter<byte>(known is > 0 && known <= limit ? (int)known.Value + 1 : 4096);
        while (true)
        {
            var read = await stream.ReadAsync(buffer.GetMemory(1024), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return buffer.WrittenMemory;
            }

            buffer.Advance(read);
            if (buffer.WrittenCount > limit)
            {
                throw new JobResponseException(new JobFailure
                {
                    Job = job,
                    StatusCode = response.StatusCode,
                    Summary = $"the answer is larger than the {limit} bytes that MaxResponseBytes allows",

                    // As any answer that cannot be read: nothing says that the next one is as large.
                    IsTransient = true,
                });
            }
        }
    }

    private static Uri? ForeignTarget(HttpRequestMessage request, HttpResponseMessage response) =>
        (int)response.StatusCode is >= 300 and < 400 && response.StatusCode != HttpStatusCode.NotModified && response.Headers.Location is { } location
        && new Uri(request.RequestUri!, location) is var target && !Origin.IsSame(request.RequestUri!, target)
            ? target
            : null;
}
