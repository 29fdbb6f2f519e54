namespace JobKit.MockServer;

/// <summary>The words that a job says one after the other; it stays at the last. Never empty.</summary>
/// <param name="Words">The words.</param>
/// <param name="Ending">How it ends.</param>
internal sealed record Timeline(IReadOnlyList<JobWord> Words, JobEnding Ending);
