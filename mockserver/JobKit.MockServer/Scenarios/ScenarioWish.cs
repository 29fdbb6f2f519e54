namespace JobKit.MockServer;

/// <summary>What somebody wants of a job's life.</summary>
/// <param name="Scenario">The scenario's name; null: whatever the id, the session or the settings say.</param>
/// <param name="Drive">What moves it; null: whatever the scenario or the session says.</param>
internal readonly record struct ScenarioWish(string? Scenario, ScenarioDrive? Drive)
{
    public bool IsEmpty => Scenario is null && Drive is null;
}
