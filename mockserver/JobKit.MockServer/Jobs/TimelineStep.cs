using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One step of a job's life: what a poll is answered with, and how long.</summary>
internal sealed record TimelineStep
{
    /// <summary>The vendor's word; null for answers that are no status and for new words.</summary>
    public JobWord? Word { get; init; }

    /// <summary>The word that the vendor does not document; null for others.</summary>
    public string? NewWord { get; init; }

    /// <summary>The answer that is no status; null for words.</summary>
    public OutcomeKind? Outcome { get; init; }

    /// <summary>The answer, where it is another than the word's own; null: the word's own.</summary>
    public MockAnswer? Answer { get; init; }

    public int Polls { get; init; } = 1;

    public TimeSpan Lasts { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan? RetryAfter { get; init; }

    public bool WithoutResult { get; init; }

    public FaultSettings? Fault { get; init; }

    /// <summary>What the step says, for people and for filters: the word, or the kind of answer.</summary>
    public string Text => Word?.Name ?? NewWord ?? StepAnswers.ToWord(Outcome ?? OutcomeKind.Vendor);

    /// <summary>The state by the mapping; unknown for new words and for answers that are no status.</summary>
    public JobState State => Word?.State ?? JobState.Unknown;

    public bool IsOver => Word?.IsOver == true;
}
