namespace JobKit.MockServer;

/// <summary>How a client did in a cell, the gravest first but for <see cref="Well"/>.</summary>
public enum MatrixVerdict
{
    /// <summary>It came to the true state and polled as it was told.</summary>
    Well,

    /// <summary>It crashed: an exception of the runtime's own, a signal.</summary>
    Crashed,

    /// <summary>It never asked for the job.</summary>
    NeverAsked,

    /// <summary>It had not ended when its time, or the number of its requests, was used up.</summary>
    NeverEnded,

    /// <summary>It reported success for a job that had none.</summary>
    FalseSuccess,

    /// <summary>It reported an end before the vendor had told one.</summary>
    EndedEarly,

    /// <summary>It reported another state than the true one.</summary>
    WrongState,

    /// <summary>It gave up though the vendor recovered.</summary>
    GaveUp,

    /// <summary>It ended and did not report a state.</summary>
    NoState,

    /// <summary>It polled before <c>Retry-After</c> was over.</summary>
    PolledTooSoon,

    /// <summary>It waited plainly less after a 429 or 503 than ever before, where it was not told how long, or not at all.</summary>
    NoBackOff,

    /// <summary>It polled after the vendor had told the end.</summary>
    PolledAfterEnd,
}
