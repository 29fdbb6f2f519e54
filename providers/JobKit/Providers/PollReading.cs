using System.ComponentModel;

namespace JobKit;

/// <summary>What a generated decoder makes of an answer: a status, or why there is none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PollReading
{
    private PollReading(JobStatus? status, bool isKnown, bool isReadable, FailureKind? failure, string? message, string? code)
    {
        Status = status;
        IsKnown = isKnown;
        IsReadable = isReadable;
        Failure = failure;
        Message = message;
        Code = code;
    }

    /// <summary>The status; null where <see cref="Failure"/> says why there is none.</summary>
    public JobStatus? Status { get; }

    /// <summary>Whether a row of the table matched.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the body was JSON, or the table does not read it.</summary>
    public bool IsReadable { get; }

    /// <summary>What the answer means; null where it is a status.</summary>
    public FailureKind? Failure { get; }

    /// <summary>The vendor's text of a failure.</summary>
    public string? Message { get; }

    /// <summary>The vendor's code of a failure.</summary>
    public string? Code { get; }

    /// <summary>A status.</summary>
    public static PollReading Of(JobStatus status, bool isKnown, bool isReadable) => new(status, isKnown, isReadable, null, null, null);

    /// <summary>No status.</summary>
    public static PollReading Failed(FailureKind kind, string? message, string? code) => new(null, false, true, kind, message, code);
}
