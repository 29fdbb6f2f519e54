namespace JobKit.MockServer;

/// <summary>What a client came to in a cell.</summary>
internal sealed record MatrixSaying
{
    public required string Cell { get; init; }

    /// <summary>The state that it came to; null where it came to none.</summary>
    public string? Said { get; init; }

    /// <summary>Why it came to none; null where it did.</summary>
    public string? Error { get; init; }

    /// <summary>Whether it did not decide to give up but crashed. Default: it decided.</summary>
    public bool Crashed { get; init; }
}
