namespace JobKit.MockServer;

/// <summary>The scenarios of a provider in a session.</summary>
internal sealed record ScenarioList(string Provider, IReadOnlyList<Scenario> Scenarios);
