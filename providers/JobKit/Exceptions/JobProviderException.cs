using System.Net;

namespace JobKit;

/// <summary>A vendor gave no status. What it gave instead says the type.</summary>
public abstract class JobProviderException : Exception
{
    /// <summary>An exception of these facts.</summary>
    protected JobProviderException(JobFailure failure)
        : base(failure.Sentence, failure.Cause)
    {
        Job = failure.Job;
        StatusCode = failure.StatusCode;
        VendorMessage = failure.VendorMessage;
        VendorCode = failure.VendorCode;
        Detail = failure.Detail;
        IsTransient = failure.IsTransient;
        RetryAfter = failure.RetryAfter;
    }

    /// <summary>The provider's name.</summary>
    public string Provider => Job.Provider;

    /// <summary>The job that was asked for.</summary>
    public JobRef Job { get; }

    /// <summary>The HTTP status; null where there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The vendor's text; null where there is none. Of problem details (RFC 9457) the title.</summary>
    public string? VendorMessage { get; }

    /// <summary>The vendor's code; null where there is none. Of problem details the type.</summary>
    public string? VendorCode { get; }

    /// <summary>More of the vendor's words; null where there are none. Of problem details the detail.</summary>
    public string? Detail { get; }

    /// <summary>Whether asking again later may help.</summary>
    public bool IsTransient { get; }

    /// <summary>How long the vendor asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
