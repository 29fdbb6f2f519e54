namespace JobKit.MockServer;

/// <summary>A session, as the control API shows it.</summary>
internal sealed record SessionView
{
    public required string Name { get; init; }

    /// <summary>What stands in front of a provider's address.</summary>
    public required string Prefix { get; init; }

    /// <summary>A secret that leads into it.</summary>
    public required string Credential { get; init; }

    public required ClockView Clock { get; init; }

    public required ScenarioDrive Drive { get; init; }

    /// <summary>Whether requests pass that a strict vendor would refuse; null: as the server says.</summary>
    public bool? Lenient { get; init; }

    /// <summary>The chosen scenarios, by provider.</summary>
    public required IReadOnlyDictionary<string, string> Scenarios { get; init; }

    public required int Jobs { get; init; }

    public required int Faults { get; init; }

    public required long Requests { get; init; }

    /// <summary>What stands in front of a provider's address in the session of that name.</summary>
    public static string PrefixOf(string name) => name == SessionNames.Default ? "" : "/s/" + name;

    public static SessionView Of(MockSession session) => new()
    {
        Name = session.Name,
        Prefix = PrefixOf(session.Name),
        Credential = session.Credential,
        Clock = ClockView.Of(session.Clock),
        Drive = session.Drive,
        Lenient = session.Lenient,
        Scenarios = session.ChosenScenarios,
        Jobs = session.Jobs.Count,
        Faults = session.Faults.States.Length,
        Requests = session.Journal.Counts.Requests,
    };
}
