namespace JobKit;

/// <summary>What the vendor says went wrong with a job. Read only when the job is over without full success.</summary>
/// <param name="Message">The vendor's text for people; null where there is none.</param>
/// <param name="Code">The vendor's code; null where there is none.</param>
/// <param name="Detail">More, where the vendor has more.</param>
public sealed record JobError(string? Message, string? Code, string? Detail);
