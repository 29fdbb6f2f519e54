using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A documented sample and what the mapping makes of it.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Word">The word that it shows; null where it is no status.</param>
/// <param name="Outcome">What it means as an error; null where it is a status, or unreadable.</param>
/// <param name="IsKeyed">Whether the state stands under the job's id.</param>
/// <param name="Key">The id that the sample itself uses, where it is keyed.</param>
internal sealed record SampleReading(DocumentedSample Sample, JobWord? Word, OutcomeKind? Outcome, bool IsKeyed, string? Key);
