namespace JobKit.MockServer;

/// <summary>How far a clock is to go.</summary>
internal sealed record AdvanceRequest
{
    public required TimeSpan By { get; init; }
}
