using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What an answer tells of which job; for the journal.</summary>
/// <param name="Key">The job.</param>
/// <param name="Scenario">Its scenario; null where a fault hid the answer.</param>
/// <param name="Step">The word that was said, or the kind of answer; null where a fault hid it.</param>
/// <param name="State">The state by the mapping.</param>
/// <param name="IsOver">Whether the job is over.</param>
internal sealed record JobNote(JobKey Key, string? Scenario, string? Step, JobState State, bool IsOver);
