using System.Net;

namespace JobKit;

/// <summary>Makes the exception of an answer that is no status.</summary>
internal static class Failures
{
    public static JobProviderException Of(in PollReading reading, VendorAnswer answer, JobRef job, TimeSpan? retryAfter)
    {
        var failure = new JobFailure { Job = job, Summary = "", StatusCode = (HttpStatusCode)answer.StatusCode, RetryAfter = retryAfter };
        if (reading.Failure is not { } kind)
        {
            var what = answer.Body.IsEmpty ? "the answer is empty" : $"the answer is no JSON{(answer.MediaType is null ? "" : $" but {OneLine.Of(answer.MediaType)}")}";
            return new JobResponseException(failure with { Summary = what, IsTransient = true });
        }

        if (answer.RedirectsTo is { } target)
        {
            return new JobResponseException(failure with { Summary = $"the vendor redirects to another host, {target.IdnHost}, which does not get the credential; set BaseAddress if it is the vendor's" });
        }

        var (type, title, detail) = ProblemDetailsReader.Read(answer);
        failure = failure with { VendorMessage = reading.Message ?? title, VendorCode = reading.Code ?? type, Detail = reading.Message == detail ? null : detail };
        return kind switch
        {
            FailureKind.NotFound => new JobNotFoundException(failure with { Summary = "there is no such job" }),
            FailureKind.Denied => new JobAccessDeniedException(failure with { Summary = "the credential is not accepted" }),
            FailureKind.Throttled => new JobThrottledException(failure with { Summary = "asked too often" }),
            FailureKind.Unavailable => new JobUnavailableException(failure with { Summary = "the vendor cannot answer just now" }),
            FailureKind.Invalid => new JobRequestException(failure with { Summary = "the vendor takes the request for wrong" }),
            _ => new JobResponseException(failure with { Summary = "the vendor gave no status" }),
        };
    }
}
