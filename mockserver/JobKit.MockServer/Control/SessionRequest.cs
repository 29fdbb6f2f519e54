namespace JobKit.MockServer;

/// <summary>What a session is to be. What is not set stays as it is.</summary>
internal sealed record SessionRequest
{
    /// <summary>Its name; where none is given it gets one.</summary>
    public string? Name { get; init; }

    /// <summary>A secret that is to lead into it.</summary>
    public string? Credential { get; init; }

    /// <summary>What moves jobs that begin from now on.</summary>
    public ScenarioDrive? Drive { get; init; }

    /// <summary>The scenario of jobs that begin from now on; <c>""</c>: as the server's settings say.</summary>
    public string? Scenario { get; init; }

    /// <summary>The provider that <see cref="Scenario"/> is for; null: all.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether requests that a strict vendor would refuse are to pass.</summary>
    public bool? Lenient { get; init; }

    /// <summary>Whether its time is to stand still.</summary>
    public bool? Stopped { get; init; }
}
