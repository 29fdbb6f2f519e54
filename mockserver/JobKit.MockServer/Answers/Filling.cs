namespace JobKit.MockServer;

/// <summary>What stands in the changing places of a derived answer.</summary>
/// <param name="Job">The job's key, in the order of the key fields.</param>
/// <param name="Moment">When the job was created, started, changed and ended.</param>
/// <param name="NewId">The id that a submit gives out; null elsewhere.</param>
/// <param name="Server">The address that stands for the vendor's.</param>
internal readonly record struct Filling(IReadOnlyList<string>? Job, Moment Moment, string? NewId = null, string? Server = null);
