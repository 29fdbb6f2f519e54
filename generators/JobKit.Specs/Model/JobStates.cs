namespace JobKit.Specs;

/// <summary>What the language says of each state.</summary>
public static class JobStates
{
    /// <summary>The states, in their order.</summary>
    public static IReadOnlyList<JobState> All { get; } = [.. Enum.GetValues(typeof(JobState)).Cast<JobState>()];

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
