namespace JobKit.Specs;

/// <summary>What the language says of each state.</summary>
public static class JobStates
{
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

    /// <summary>The language's word for what vendors often call otherwise; null where it is none of these.</summary>
    public static string? Meant(string word) => Usual.TryGetValue(word, out var state) ? state.ToWord() : null;

    /// <summary>Reads a state as a mapping file writes it; case matters.</summary>
    public static bool TryParse(string word, out JobState state)
    {
        foreach (JobState candidate in Enum.GetValues(typeof(JobState)))
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
