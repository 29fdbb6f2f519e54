namespace JobKit.Specs;

/// <summary>What a mapping makes of an answer.</summary>
/// <param name="Row">The row that matched; -1: none, so it is <c>otherwise</c>, or an error.</param>
/// <param name="State">The state.</param>
/// <param name="VendorState">The main column's raw text; null where it is absent.</param>
/// <param name="IsError">Whether an entry of <c>errors</c>, or a status that is not accepted, made it no status at all.</param>
public sealed record TableOutcome(int Row, JobState State, string? VendorState, bool IsError);
