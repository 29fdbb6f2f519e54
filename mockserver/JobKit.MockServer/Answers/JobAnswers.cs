using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The status answers of a provider, one for each word and shape, all prepared.</summary>
internal sealed class JobAnswers
{
    private readonly Dictionary<(JobWord Word, bool IsKeyed), MockAnswer> _prepared = [];
    private readonly ILookup<(JobWord Word, string Key), MockAnswer> _byOwnKey;

    /// <param name="words">All words of the table.</param>
    /// <param name="samples">The documented samples of the poll.</param>
    /// <param name="deriver">Makes the answers that the vendor does not document.</param>
    /// <param name="hasTwoShapes">Whether the state stands at a fixed place or under the job's id.</param>
    public JobAnswers(IReadOnlyList<JobWord> words, IReadOnlyList<SampleReading> samples, Deriver deriver, bool hasTwoShapes)
    {
        HasTwoShapes = hasTwoShapes;
        Samples = samples;
        foreach (var word in words)
        {
            foreach (var isKeyed in hasTwoShapes ? [false, true] : new[] { false })
            {
                var documented = samples.FirstOrDefault(sample => sample.Word == word && sample.Key is null && (!hasTwoShapes || sample.IsKeyed == isKeyed));
                if ((documented?.Sample.ToAnswer() ?? deriver.Derive(word, isKeyed)) is { } answer)
                {
                    _prepared[(word, isKeyed)] = answer;
                }
            }
        }

        Words = words.Where(word => _prepared.ContainsKey((word, false))).ToArray();
        Unsayable = words.Except(Words).ToArray();
        _byOwnKey = samples.Where(sample => sample is { Word: not null, Key: not null }).ToLookup(sample => (sample.Word!, sample.Key!), sample => sample.Sample.ToAnswer());
        Timelines = new Timelines(Words, word => samples.Any(sample => sample.Word == word));
    }

    /// <summary>The words that jobs can say here.</summary>
    public IReadOnlyList<JobWord> Words { get; }

    /// <summary>Words for which no answer could be made; jobs pass over them.</summary>
    public IReadOnlyList<JobWord> Unsayable { get; }

    public IReadOnlyList<SampleReading> Samples { get; }

    public bool HasTwoShapes { get; }

    public Timelines Timelines { get; }

    /// <summary>The answer for a word. A sample that is keyed by an id of its own is sent for that id alone.</summary>
    public MockAnswer Of(JobWord word, IReadOnlyList<string> key, bool isKeyed) =>
        key.SelectMany(field => _byOwnKey[(word, field)]).FirstOrDefault()
        ?? (_prepared.TryGetValue((word, isKeyed && HasTwoShapes), out var answer) ? answer : _prepared[(word, false)]);
}
