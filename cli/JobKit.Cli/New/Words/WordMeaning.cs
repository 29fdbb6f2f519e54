namespace JobKit.Cli.New;

/// <summary>What a word means among the words beside it.</summary>
/// <param name="Value">The word.</param>
/// <param name="State">Its state; where it is a question, the likeliest answer.</param>
/// <param name="Answers">The states that it may be, where only a person can tell; empty: it is no question.</param>
/// <param name="Why">Why, where it is a guess or a question; null where the word is plain.</param>
/// <param name="IsOver">Whether it says only that the job is over, so that what stands beside it decides.</param>
internal sealed record WordMeaning(DocumentedValue Value, Specs.JobState State, IReadOnlyList<Specs.JobState> Answers, string? Why, bool IsOver = false)
{
    /// <summary>Whether the vendor says so by an extension: then it is no guess.</summary>
    public bool IsTold { get; init; }

    public string Word => Value.Text;

    public bool IsQuestion => Answers.Count > 0;
}
