namespace JobKit.MockServer;

/// <summary>The scenarios of one provider, ready to be played: the built-in ones and those of its folder, which may replace them.</summary>
internal sealed class ScenarioBook
{
    private readonly Dictionary<(string Name, bool IsKeyed), Timeline> _timelines = new();
    private readonly ScenarioCompiler _compiler;

    /// <param name="jobs">The provider's answers.</param>
    /// <param name="compiler">Makes scenarios playable.</param>
    /// <param name="builtIn">The built-in ones for a shape.</param>
    /// <param name="written">Those of the folder, which were compiled without problems.</param>
    public ScenarioBook(JobAnswers jobs, ScenarioCompiler compiler, Func<bool, IReadOnlyList<Scenario>> builtIn, IReadOnlyList<Scenario> written)
    {
        _compiler = compiler;
        var known = new Dictionary<string, Scenario>(StringComparer.OrdinalIgnoreCase);
        foreach (var isKeyed in jobs.HasTwoShapes ? new[] { true, false } : [false])
        {
            foreach (var scenario in builtIn(isKeyed).Concat(written))
            {
                if (compiler.Compile(scenario, isKeyed).Timeline is { } timeline)
                {
                    _timelines[(scenario.Name.ToLowerInvariant(), isKeyed)] = timeline;
                    known[scenario.Name] = scenario;
                }
            }
        }

        All = [.. known.Values];
    }

    /// <summary>All that can be chosen.</summary>
    public IReadOnlyList<Scenario> All { get; }

    /// <summary>The timeline of a scenario; null where there is none of that name.</summary>
    public Timeline? Find(string name, bool isKeyed) =>
        _timelines.TryGetValue((name.ToLowerInvariant(), isKeyed), out var found) || _timelines.TryGetValue((name.ToLowerInvariant(), !isKeyed), out found) ? found : null;

    /// <summary>Makes a scenario playable that is not in the book.</summary>
    public (Timeline? Timeline, IReadOnlyList<(int Step, string Problem)> Problems) Compile(Scenario scenario, bool isKeyed) => _compiler.Compile(scenario, isKeyed);
}
