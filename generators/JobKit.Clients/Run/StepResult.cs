namespace JobKit.Clients;

/// <summary>How the step ended.</summary>
/// <param name="Lines">What is to be said, a line each as compilers print it.</param>
/// <param name="Failed">Whether the build cannot go on.</param>
internal sealed record StepResult(IReadOnlyList<string> Lines, bool Failed);
