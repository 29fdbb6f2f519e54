namespace JobKit.MockServer;

/// <summary>The cell that a client begins.</summary>
internal sealed record MatrixStart
{
    public required string Cell { get; init; }
}
