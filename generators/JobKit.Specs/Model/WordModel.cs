namespace JobKit.Specs;

/// <summary>One of the vendor's words and what it means.</summary>
/// <param name="Word">The vendor's word; where other columns decide too, followed by their cells (<c>Completed, failed=zero</c>).</param>
/// <param name="Value">The bare value of the main column; null where the row names none.</param>
/// <param name="State">Its state.</param>
/// <param name="IsOver">Whether the job is over then.</param>
public sealed record WordModel(string Word, string? Value, JobState State, bool IsOver);
