namespace JobKit.Cli.New;

/// <summary>What a word says by itself, before the words beside it are looked at.</summary>
/// <param name="Kind">How much it says.</param>
/// <param name="State">The state that it says, or the likeliest one.</param>
/// <param name="Why">Why, where it is a guess; null where the word is plain.</param>
/// <param name="Answers">The states that it may be, where only a person can tell.</param>
internal sealed record WordReading(WordKind Kind, Specs.JobState State, string? Why = null, IReadOnlyList<Specs.JobState>? Answers = null);
