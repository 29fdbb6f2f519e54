namespace JobKit;

/// <summary>How a job is, in words that hold for every vendor.</summary>
public enum JobState
{
    /// <summary>The vendor says something that is not known, or says that it does not know.</summary>
    Unknown,

    /// <summary>Accepted, not started; also waiting to be tried again.</summary>
    Pending,

    /// <summary>Running.</summary>
    Running,

    /// <summary>Waits for a person or another system.</summary>
    Paused,

    /// <summary>Being cancelled.</summary>
    Cancelling,

    /// <summary>Over, with success; also with warnings, or with nothing to do.</summary>
    Succeeded,

    /// <summary>Over, and the vendor says that part of the work failed.</summary>
    PartiallySucceeded,

    /// <summary>Over, without success; also a run that hit its time limit or was preempted.</summary>
    Failed,

    /// <summary>Over, stopped on request.</summary>
    Cancelled,

    /// <summary>Over: the vendor no longer keeps the job or its result, or never began it in its window.</summary>
    Expired,
}
