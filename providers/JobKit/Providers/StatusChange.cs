namespace JobKit;

/// <summary>Tells whether a status says something new.</summary>
internal static class StatusChange
{
    // Records compare lists by reference; Retry-After belongs to the answer, not to the job.
    public static bool IsChange(JobStatus left, JobStatus right) =>
        left with { Tasks = [], Results = [], RetryAfter = null } != right with { Tasks = [], Results = [], RetryAfter = null }
        || !left.Tasks.SequenceEqual(right.Tasks)
        || !left.Results.SequenceEqual(right.Results);
}
