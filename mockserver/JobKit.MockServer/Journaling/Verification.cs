namespace JobKit.MockServer;

/// <summary>Whether a client did as expected.</summary>
public sealed record Verification
{
    /// <summary>Whether it did.</summary>
    public bool Passed => Problems.Count == 0;

    /// <summary>Everything that it did otherwise.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>How it polled each job; empty where nothing was expected of that.</summary>
    public IReadOnlyList<PollingReport> Polling { get; init; } = [];

    /// <summary>Throws where the client did otherwise.</summary>
    /// <exception cref="VerificationException">It did; the message lists all problems.</exception>
    public void ThrowIfFailed()
    {
        if (!Passed)
        {
            throw new VerificationException(Problems);
        }
    }
}
