using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Lays a matrix out: every provider, every state that a job of it can end in, everything that may stand in the way.</summary>
/// <param name="options">Which cells are meant.</param>
internal sealed class CellPlanner(MatrixOptions options)
{
    /// <summary>The cells, by provider, state and fault.</summary>
    /// <exception cref="ArgumentException">The options name what there is not, or a number is out of range.</exception>
    public IReadOnlyList<CellPlan> Plan(IReadOnlyList<PlayedProvider> played)
    {
        if (options.Problem() is { } problem)
        {
            throw new ArgumentException(problem);
        }

        var states = options.States.Select(StateOf).ToHashSet();
        var all = MatrixFaults.Of(options);
        Check(options.Providers, played.Select(provider => provider.Name), "provider", "is played here");
        Check(options.Faults, all.Select(fault => fault.Name), "fault", "is in the matrix");
        return
        [
            .. from provider in played
               where options.Providers.Count == 0 || options.Providers.Contains(provider.Name)
               from ends in provider.Jobs.Words.Where(word => word.IsOver).OrderBy(word => word.State).GroupBy(word => word.State)
               where states.Count == 0 || states.Contains(ends.Key)
               let words = ends.OrderByDescending(word => provider.Jobs.Samples.Any(sample => sample.Word == word)).ToArray()
               from fault in all.Index()
               where options.Faults.Count == 0 || options.Faults.Contains(fault.Item.Name)

               // Where several words mean the state, the cells take them in turn, so that a client meets them all.
               let end = words[fault.Index % words.Length]
               let life = CellLife.Of(provider, end, fault.Item, options.Strikes)
               where life is not null
               select new CellPlan(CellName.Of(provider.Name, ends.Key, fault.Item.Name), provider, end, fault.Item, life, options.Strikes),
        ];
    }

    private static JobState StateOf(string text) => StateText.TryParse(text, out var state)
        ? state
        : throw new ArgumentException($"There is no state '{text}'. States: {string.Join(", ", JobStates.All.Select(one => one.ToWord()))}.");

    private static void Check(IReadOnlyList<string> wanted, IEnumerable<string> known, string thing, string place)
    {
        var names = known.ToArray();
        if (wanted.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw new ArgumentException($"No {thing} '{unknown}' {place}{(Nearest.Of(unknown, names) is { } nearest ? $"; nearest: '{nearest}'" : "")}. There are {string.Join(", ", names)}.");
        }
    }
}
