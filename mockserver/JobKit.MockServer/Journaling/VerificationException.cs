namespace JobKit.MockServer;

/// <summary>A client did not do as expected.</summary>
public sealed class VerificationException : Exception
{
    internal VerificationException(IReadOnlyList<string> problems)
        : base("The client did not do as expected:" + string.Concat(problems.Select(problem => $"{Environment.NewLine}- {problem}"))) => Problems = problems;

    /// <summary>Everything that it did otherwise.</summary>
    public IReadOnlyList<string> Problems { get; }
}
