namespace JobKit.Cli.New;

/// <summary>An operation that may be the one that reads a job.</summary>
/// <param name="Sighting">The operation, its answer and the place of the status.</param>
/// <param name="Evidence">What speaks for and against it.</param>
internal sealed record Candidate(Sighting Sighting, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>From here on a candidate is believed.</summary>
    public const int Credible = 55;

    public int Score { get; } = Evidence.Sum(evidence => evidence.Points);

    public bool IsCredible => Score >= Credible && Sighting.Place.Score >= 14;

    /// <summary>Its id, or its method and path.</summary>
    public string Name => Sighting.Name;

    /// <summary>Its method and path; empty for a GraphQL query.</summary>
    public string Where => Sighting.Query is null ? $"{Sighting.Operation.Method} {Sighting.Operation.Path}" : "";

    /// <summary>Its id with its method and path.</summary>
    public string Title => Where.Length == 0 || Name == Where ? Name : $"{Name} ({Where})";

    /// <summary>The reasons, the weightiest first.</summary>
    public IEnumerable<string> Reasons => Evidence.OrderByDescending(evidence => Math.Abs(evidence.Points)).Select(evidence => evidence.Reason);
}
