namespace JobKit.MockServer;

/// <summary>How a job ends. Where the vendor has no word for an ending, the job fails instead.</summary>
public enum JobEnding
{
    /// <summary>With success.</summary>
    Success,

    /// <summary>With part of the work failed; ids with <c>partial</c>.</summary>
    PartialSuccess,

    /// <summary>Without success; ids with <c>fail</c>.</summary>
    Failure,

    /// <summary>Cancelled; ids with <c>cancel</c>.</summary>
    Cancellation,

    /// <summary>Forgotten by the vendor; ids with <c>expire</c>.</summary>
    Expiry,

    /// <summary>Never: it stays at the last word before the end; ids with <c>stuck</c>.</summary>
    Stuck,

    /// <summary>There is no such job; ids with <c>missing</c> or <c>notfound</c>.</summary>
    NotFound,
}
