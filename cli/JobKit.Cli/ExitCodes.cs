namespace JobKit.Cli;

/// <summary>What the command line tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and all is well.</summary>
    public const int Success = 0;

    /// <summary>Done, and something is wrong: a finding that is an error, a job that did not succeed.</summary>
    public const int Failure = 1;

    /// <summary>Not done: the request is wrong, or the vendor gave no status.</summary>
    public const int Refused = 2;
}
