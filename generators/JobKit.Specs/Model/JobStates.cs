namespace JobKit.Specs;

/// <summary>What the language says of each state.</summary>
public static class JobStates
{
    /// <summary>The states, in their order.</summary>
    public static IReadOnlyList<JobState> All { get; } = [.. Enum.GetValues(typeof(JobState)).Cast<JobState>()];

    // What vendors call the same thing: who writes a mapping has just read it.
    private static readonly Dictionary<string, JobState> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["queued"] = JobState.Pending,
        ["waiting"] = JobState.Pending,
        ["started"] = JobState.Running,
        ["processing"] = JobState.Running,
        ["inProgress"] = JobState.Running,
        ["in_progress"] = JobState.Running,
        ["success"] = JobState.Succeeded,
        ["successful"] = JobState.Succeeded,
        ["complete"] = JobState.Succeeded,
        ["completed"] = JobState.Succeeded,
        ["done"] = JobState.Succeeded,
        ["finished"] = JobState.Succeeded,
        ["partial"] = JobState.PartiallySucceeded,
        ["partialSuccess"] = JobState.PartiallySucceeded,
        ["error"] = JobState.Failed,
        ["failure"] = JobState.Failed,
        ["timedOut"] = JobState.Failed,
        ["aborted"] = JobState.Cancelled,
        ["suspended"] = JobState.Paused,
    };

    /// <summary>Whether a job in that state never changes again.</summary>
    public static bool IsTerminal(this JobState state) => state >= JobState.Succeeded;

    /// <summary>Whether the state is full or partial success.</summary>
    public static bool IsSuccess(this JobState state) => state is JobState.Succeeded or JobState.PartiallySucceeded;

    /// <summary>The state as a mapping file writes it (<c>partiallySucceeded</c>).</summary>
    public static string ToWord(this JobState state)
    {
        var name = state.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>What the state says of a job, in a few words.</summary>
    public static string Meaning(this JobState state) => state switch
    {
        JobState.Pending => "accepted, not started",
        JobState.Running => "being worked on",
        JobState.Paused => "waits for a person or another system",
        JobState.Cancelling => "being stopped, not over",
        JobState.Succeeded => "over, and all went well",
        JobState.PartiallySucceeded => "over, and part of the work failed",
        JobState.Failed => "over, without success",
        JobState.Cancelled => "over, stopped on request",
        JobState.Expired => "over, and the job or its result is no longer kept, or never began",
        _ => "nobody can tell; not over unless the row says `over: true`",
    };

    /// <summary>The language's word for what vendors often call otherwise; null where it is none of these.</summary>
    public static string? Meant(string word) => Usual.TryGetValue(word, out var state) ? state.ToWord() : null;

    /// <summary>Reads a state as a mapping file writes it; case matters.</summary>
    public static bool TryParse(string word, out JobState state)
    {
        foreach (var candidate in All)
        {
            if (candidate.ToWord() == word)
            {
                state = candidate;
                return true;
            }
        }

        state = JobState.Unknown;
        return false;
    }
}
