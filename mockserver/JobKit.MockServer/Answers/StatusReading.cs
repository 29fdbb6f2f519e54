using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What the mapping makes of an answer.</summary>
/// <param name="Row">The row that matches; -1 where none does.</param>
/// <param name="VendorState">The vendor's word, as sent.</param>
/// <param name="Outcome">What the answer means where it is no status.</param>
internal readonly record struct StatusReading(int Row, string? VendorState, OutcomeKind? Outcome);
