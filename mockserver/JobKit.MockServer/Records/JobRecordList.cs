using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A list of job records in an answer.</summary>
/// <param name="Member">The member of the answer that holds the list.</param>
/// <param name="Element">What an element is.</param>
/// <param name="Record">Where an element shows its job.</param>
internal sealed record JobRecordList(string Member, Schema Element, JobRecord Record);
