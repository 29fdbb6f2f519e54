namespace JobKit.MockServer;

/// <summary>A job that is to begin.</summary>
internal sealed record JobRequest
{
    public required string Provider { get; init; }

    /// <summary>The fields of its key, by name; those left out are made up.</summary>
    public IReadOnlyDictionary<string, string>? Key { get; init; }

    public string? Scenario { get; init; }

    public ScenarioDrive? Drive { get; init; }
}
