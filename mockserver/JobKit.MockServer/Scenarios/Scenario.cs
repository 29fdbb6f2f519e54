namespace JobKit.MockServer;

/// <summary>The life of a job, as data: what the vendor answers, step by step. At the last step it stays.</summary>
public sealed record Scenario
{
    /// <summary>What it is chosen by (<c>fails</c>, <c>slow-etl</c>): letters, digits and <c>-</c>.</summary>
    public required string Name { get; init; }

    /// <summary>For people: what happens. Default: empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The steps; at least one.</summary>
    public required IReadOnlyList<ScenarioStep> Steps { get; init; }

    /// <summary>What moves it. Null, the default: what the session says.</summary>
    public ScenarioDrive? Drive { get; init; }
}
