namespace JobKit.MockServer;

/// <summary>What a client of a matrix that runs elsewhere (a process, another machine) came to instead of a state.</summary>
/// <param name="message">Why, in one line.</param>
/// <param name="isCrash">Whether it crashed, and did not decide to give up.</param>
public sealed class MatrixClientException(string message, bool isCrash = false) : Exception(message)
{
    /// <summary>Whether it crashed, and did not decide to give up.</summary>
    public bool IsCrash => isCrash;
}
