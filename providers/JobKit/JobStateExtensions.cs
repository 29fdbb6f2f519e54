namespace JobKit;

/// <summary>What can be said of every state.</summary>
public static class JobStateExtensions
{
    /// <summary>Whether a job in that state never changes again. <see cref="JobState.Unknown"/> is not such a state; see <see cref="JobStatus.IsOver"/>.</summary>
    public static bool IsTerminal(this JobState state) => state >= JobState.Succeeded;

    /// <summary>Whether the state is full or partial success.</summary>
    public static bool IsSuccess(this JobState state) => state is JobState.Succeeded or JobState.PartiallySucceeded;
}
