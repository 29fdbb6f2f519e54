namespace JobKit.MockServer;

/// <summary>What is to happen to a job.</summary>
internal sealed record JobCommand
{
    /// <summary>The job (<c>acme:red/7</c>).</summary>
    public required string Job { get; init; }

    /// <summary>How many steps, for <c>step</c>. Default: one.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>The scenario, for <c>scenario</c>. Null: the present one, anew.</summary>
    public string? Scenario { get; init; }

    /// <summary>What moves it, for <c>scenario</c>.</summary>
    public ScenarioDrive? Drive { get; init; }
}
