namespace JobKit.Specs;

/// <summary>The states of the language. The names and their order are those of the runtime's <c>JobKit.JobState</c>; a test holds them together.</summary>
public enum JobState
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Accepted, not started.</summary>
    Pending,

    /// <summary>Running.</summary>
    Running,

    /// <summary>Waits for a person or another system.</summary>
    Paused,

    /// <summary>Being cancelled.</summary>
    Cancelling,

    /// <summary>Over, with success.</summary>
    Succeeded,

    /// <summary>Over, and part of the work failed.</summary>
    PartiallySucceeded,

    /// <summary>Over, without success.</summary>
    Failed,

    /// <summary>Over, stopped on request.</summary>
    Cancelled,

    /// <summary>Over, and the vendor no longer keeps the job or its result, or never began it.</summary>
    Expired,
}
