namespace JobKit.MockServer;

/// <summary>A job's life, ready to be played against one provider: its steps one after the other; it stays at the last. Never empty.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="Steps">The steps.</param>
/// <param name="Drive">What moves it; null: what the session says.</param>
internal sealed record Timeline(string Name, IReadOnlyList<TimelineStep> Steps, ScenarioDrive? Drive = null)
{
    /// <summary>A life that only says words, each for one poll.</summary>
    public Timeline(IReadOnlyList<JobWord> words, JobEnding ending)
        : this(ScenarioNames.Of(ending), words.Select(word => new TimelineStep { Word = word }).ToArray())
    {
    }

    /// <summary>The vendor's words of the steps that are one.</summary>
    public IEnumerable<JobWord> Words => Steps.Select(step => step.Word).OfType<JobWord>();
}
