namespace JobKit.Specs;

/// <summary>What the language says of each state.</summary>
public static class JobStates
{
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
