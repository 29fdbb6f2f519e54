namespace JobKit.MockServer;

/// <summary>A scenario that a session is to have.</summary>
internal sealed record ScenarioRequest
{
    public required string Provider { get; init; }

    public required Scenario Scenario { get; init; }
}
