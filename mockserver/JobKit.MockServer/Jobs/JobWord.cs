using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One thing that a vendor can say of a job: a row of its table and, where the row lists several, one of its words.</summary>
/// <param name="Index">Its place among the provider's words.</param>
/// <param name="Row">The row.</param>
/// <param name="Value">The main column's value; null where the row does not name one.</param>
/// <param name="Name">The word for people; where other columns decide too, with their cells.</param>
/// <param name="State">Its state.</param>
/// <param name="IsOver">Whether the job is over then.</param>
internal sealed record JobWord(int Index, int Row, string? Value, string Name, JobState State, bool IsOver);
