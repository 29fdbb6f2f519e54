using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads a vendor folder's <c>scenarios.yaml</c>. What is wrong is a finding at its line; the other scenarios are read all the same.</summary>
internal sealed class ScenarioFile
{
    private readonly FindingSink _findings = new();
    private readonly List<WrittenScenario> _scenarios = [];

    private ScenarioFile(string path) => Path = path;

    /// <summary>The file's path, as findings show it.</summary>
    public string Path { get; }

    public IReadOnlyList<WrittenScenario> Scenarios => _scenarios;

    public IReadOnlyList<Finding> Findings => _findings.Items;

    /// <summary>The folder's file; null where it has none.</summary>
    /// <param name="folder">The vendor folder.</param>
    /// <param name="providers">The providers of the folder.</param>
    public static ScenarioFile? Read(VendorFolder folder, IReadOnlyList<string> providers)
    {
        if ((folder.Find("scenarios.yaml") ?? folder.Find("scenarios.yml")) is not { } source)
        {
            return null;
        }

        var file = new ScenarioFile(source.Path);
        file.Read(DocumentReader.Read(source), providers);
        return file;
    }

    /// <summary>The scenarios that a provider can play.</summary>
    public IReadOnlyList<Scenario> For(string provider, ScenarioCompiler compiler) => _scenarios
        .Where(written => written.Providers.Count == 0 || written.Providers.Contains(provider))
        .Where(written => Problems(written, compiler).Count == 0)
        .Select(written => written.Scenario)
        .ToArray();

    /// <summary>Complains of scenarios that no provider can play, or not one that they name.</summary>
    /// <param name="compilers">What makes scenarios playable, by provider.</param>
    public void Check(IReadOnlyDictionary<string, ScenarioCompiler> compilers)
    {
        foreach (var written in _scenarios)
        {
            var meant = compilers.Where(pair => written.Providers.Count == 0 || written.Providers.Contains(pair.Key)).ToArray();
            var problems = meant.Select(pair => Problems(written, pair.Value)).ToArray();
            if (problems.Length == 0 || (written.Providers.Count == 0 && problems.Any(found => found.Count == 0)))
            {
                continue;
            }

            // Of several providers the one that comes nearest tells what is wrong.
            foreach (var (step, problem) in written.Providers.Count == 0 ? problems.MinBy(found => found.Count)! : problems.SelectMany(found => found))
            {
                ScenarioNode.Complain(_findings, step < 0 ? written.Location : written.Steps[step], $"Scenario `{written.Scenario.Name}` cannot be played: {problem}", written.Scenario.Name);
            }
        }
    }

    private static IReadOnlyList<(int Step, string Problem)> Problems(WrittenScenario written, ScenarioCompiler compiler) => compiler.Compile(written.Scenario, isKeyed: false).Problems;

    private void Read(DocumentResult document, IReadOnlyList<string> providers)
    {
        if (document.Error is { } error)
        {
            ScenarioNode.Complain(_findings, error.Location, error.Message);
            return;
        }

        if (document.Root is not MapNode map)
        {
            ScenarioNode.Complain(_findings, document.Root?.Location ?? Location.Start(Path), "A scenario file is a map with `jobkit: 1` and `scenarios`.");
            return;
        }

        var root = new ScenarioNode(map, "A scenario file", _findings).Knows("jobkit", "scenarios");
        if (root.Text("jobkit") != "1")
        {
            ScenarioNode.Complain(_findings, map["jobkit"]?.Location ?? map.Location, "A scenario file begins with `jobkit: 1`.", "jobkit");
        }

        if (map["scenarios"] is not MapNode scenarios)
        {
            ScenarioNode.Complain(_findings, map["scenarios"]?.Location ?? map.Location, "`scenarios` is a map of scenarios by their names.", "scenarios");
            return;
        }

        foreach (var entry in scenarios.Entries)
        {
            if (entry.Value is MapNode scenario)
            {
                Read(entry.Key, entry.KeyLocation, new ScenarioNode(scenario, $"Scenario `{entry.Key}`", _findings), providers);
            }
            else
            {
                ScenarioNode.Complain(_findings, entry.Value.Location, $"Scenario `{entry.Key}` is a map with `steps`.", entry.Key);
            }
        }
    }

    private void Read(string name, Location location, ScenarioNode node, IReadOnlyList<string> providers)
    {
        var before = _findings.Items.Count;
        node.Knows("title", "drive", "providers", "steps");
        var wanted = node.List("providers");
        foreach (var unknown in wanted.Where(item => !providers.Contains((item as ScalarNode)?.Text)))
        {
            ScenarioNode.Complain(_findings, unknown.Location, $"The folder has no provider `{(unknown as ScalarNode)?.Text}`, only {string.Join(", ", providers)}.", (unknown as ScalarNode)?.Text);
        }

        var items = node.List("steps");
        var steps = items.Select(Step).OfType<ScenarioStep>().ToArray();
        if (items.Count == 0 && node.Map["steps"] is null or ListNode)
        {
            ScenarioNode.Complain(_findings, location, $"Scenario `{name}` has no `steps`.", name);
        }

        var scenario = new Scenario { Name = name, Title = node.Text("title") ?? "", Drive = node.Drive("drive"), Steps = steps };
        if (_findings.Items.Count == before)
        {
            _scenarios.Add(new WrittenScenario(scenario, wanted.OfType<ScalarNode>().Select(item => item.Text).ToArray(), location, items.Select(item => item.Location).ToArray()));
        }
    }

    private ScenarioStep? Step(Node item)
    {
        if (item is not MapNode map)
        {
            ScenarioNode.Complain(_findings, item.Location, "A step is a map with `word`, `newWord` or `answer`.");
            return null;
        }

        var node = new ScenarioNode(map, "A step", _findings).Knows("word", "newWord", "answer", "polls", "lasts", "retryAfter", "withoutResult", "fault");
        var defaults = new ScenarioStep();
        return new ScenarioStep
        {
            Word = node.Text("word"),
            NewWord = node.Text("newWord"),
            Answer = node.Text("answer"),
            Polls = node.Number("polls") ?? defaults.Polls,
            Lasts = node.Duration("lasts") ?? defaults.Lasts,
            RetryAfter = node.Duration("retryAfter"),
            WithoutResult = node.Flag("withoutResult") ?? false,
            Fault = map["fault"] switch
            {
                null => null,
                MapNode fault => Fault(new ScenarioNode(fault, "A fault", _findings)),
                _ => node.Text("fault") is { } kind ? new FaultSettings { Kind = kind } : null,
            },
        };
    }

    private FaultSettings Fault(ScenarioNode node)
    {
        node.Knows("kind", "delay", "min", "max", "sigma", "retryAfter", "asDate", "bytes", "requests", "per", "contentType", "body");
        return new FaultSettings
        {
            Kind = node.Text("kind") ?? "",
            Delay = node.Duration("delay"),
            Min = node.Duration("min"),
            Max = node.Duration("max"),
            Sigma = node.Fraction("sigma"),
            RetryAfter = node.Duration("retryAfter"),
            AsDate = node.Flag("asDate") ?? false,
            Bytes = node.Number("bytes"),
            Requests = node.Number("requests"),
            Per = node.Duration("per"),
            ContentType = node.Text("contentType"),
            Body = node.Text("body"),
        };
    }
}
