using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>A call that starts a job.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="JobId">Where its answer names the new job, as an expression; null where the caller names it.</param>
/// <param name="Comment">Why, where it is a guess.</param>
internal sealed record Submission(Operation Operation, string? JobId, string? Comment);
