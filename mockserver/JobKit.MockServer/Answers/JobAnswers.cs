using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The status answers of a provider, one for each word and shape, all prepared, and the lives that jobs can have in each shape.</summary>
internal sealed class JobAnswers
{
    private readonly Dictionary<(JobWord Word, bool IsKeyed), MockAnswer> _prepared = [];
    private readonly ILookup<(JobWord Word, string Key), MockAnswer> _byOwnKey;
    private readonly Dictionary<bool, Timelines> _timelines;

    /// <param name="words">All words of the table.</param>
    /// <param name="samples">The documented samples of the poll.</param>
    /// <param name="deriver">Makes the answers that the vendor does not document.</param>
    /// <param name="hasTwoShapes">Whether the state stands at a fixed place or under the job's id.</param>
    public JobAnswers(IReadOnlyList<JobWord> words, IReadOnlyList<SampleReading> samples, Deriver deriver, bool hasTwoShapes)
    {
        HasTwoShapes = hasTwoShapes;
        Samples = samples;
        var shapes = hasTwoShapes ? new[] { false, true } : [false];
        foreach (var word in words)
        {
            // A word that only one of two shapes knows is not said in the other.
            var made = shapes.ToDictionary(shape => shape, shape => Make(word, shape, samples, deriver));
            var fewest = made.Values.Min(answer => answer?.Problems ?? int.MaxValue);
            foreach (var (shape, answer) in made)
            {
                if (answer is { } found && found.Problems <= fewest)
                {
                    _prepared[(word, shape)] = found.Answer;
                }
            }
        }

        Words = words.Where(word => shapes.Any(shape => _prepared.ContainsKey((word, shape)))).ToArray();
        Unsayable = words.Except(Words).ToArray();
        _byOwnKey = samples.Where(sample => sample is { Word: not null, Key: not null }).ToLookup(sample => (sample.Word!, sample.Key!), sample => sample.Sample.ToAnswer());
        _timelines = shapes.ToDictionary(shape => shape, shape => new Timelines(
            Words.Where(word => _prepared.ContainsKey((word, shape))).ToArray(),
            word => samples.Any(sample => sample.Word == word)));
    }

    /// <summary>The words that jobs can say here.</summary>
    public IReadOnlyList<JobWord> Words { get; }

    /// <summary>Words for which no answer could be made; jobs pass over them.</summary>
    public IReadOnlyList<JobWord> Unsayable { get; }

    public IReadOnlyList<SampleReading> Samples { get; }

    public bool HasTwoShapes { get; }

    public Timelines Timelines(bool isKeyed) => _timelines[isKeyed && HasTwoShapes];

    /// <summary>The answer for a word. A sample that is keyed by an id of its own is sent for that id alone.</summary>
    public MockAnswer Of(JobWord word, IReadOnlyList<string> key, bool isKeyed) =>
        (_byOwnKey.Count == 0 ? null : key.SelectMany(field => _byOwnKey[(word, field)]).FirstOrDefault())
        ?? (_prepared.TryGetValue((word, isKeyed && HasTwoShapes), out var answer) ? answer : _prepared[(word, !isKeyed)]);

    /// <summary>The word of that name, or with that value; null where the vendor has none.</summary>
    public JobWord? Find(string name) =>
        Words.FirstOrDefault(word => word.Name == name) ?? Words.FirstOrDefault(word => name.Equals(word.Value, StringComparison.OrdinalIgnoreCase));

    private (MockAnswer Answer, int Problems)? Make(JobWord word, bool isKeyed, IReadOnlyList<SampleReading> samples, Deriver deriver)
    {
        var documented = samples.FirstOrDefault(sample => sample.Word == word && sample.Key is null && (!HasTwoShapes || sample.IsKeyed == isKeyed));
        return documented is not null ? (documented.Sample.ToAnswer(), 0) : deriver.Derive(word, isKeyed);
    }
}
