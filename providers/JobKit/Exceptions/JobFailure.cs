using System.Net;

namespace JobKit;

/// <summary>The facts of a failure, from which its exception is made.</summary>
public sealed record JobFailure
{
    /// <summary>The job that was asked for.</summary>
    public required JobRef Job { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>The HTTP status; null where there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The vendor's text.</summary>
    public string? VendorMessage { get; init; }

    /// <summary>The vendor's code.</summary>
    public string? VendorCode { get; init; }

    /// <summary>More of the vendor's words.</summary>
    public string? Detail { get; init; }

    /// <summary>Whether asking again later may help.</summary>
    public bool IsTransient { get; init; }

    /// <summary>How long the vendor asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What caused it; null where the answer itself did.</summary>
    public Exception? Cause { get; init; }

    /// <summary>The message of the exception: one line, vendor's text included, bounded.</summary>
    internal string Sentence
    {
        get
        {
            var status = StatusCode is { } code ? $" (HTTP {(int)code})" : "";
            var said = string.Join(": ", new[] { VendorCode, VendorMessage, Detail }.Where(text => !string.IsNullOrEmpty(text)).Select(text => OneLine.Of(text!)));
            return $"{Job.Provider}: {Summary}{status}{(said.Length > 0 ? $". The vendor says: {said}" : "")}";
        }
    }
}
