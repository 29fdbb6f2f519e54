using System.Diagnostics.Metrics;

namespace JobKit;

/// <summary>The meter <c>JobKit</c>.</summary>
internal sealed class JobMetrics
{
    public const string Name = "JobKit";

    public JobMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        Polls = meter.CreateCounter<long>("jobkit.polls", "{poll}", "Polls, by provider and outcome.");
        Duration = meter.CreateHistogram<double>("jobkit.poll.duration", "s", "How long polls took, by provider and outcome.");
        StateChanges = meter.CreateCounter<long>("jobkit.state_changes", "{change}", "Changes of jobs that are waited for, by provider and new state.");
        UnknownWords = meter.CreateCounter<long>("jobkit.unknown_words", "{answer}", "Answers with a word that the mapping does not know, by provider.");
    }

    public Counter<long> Polls { get; }

    public Histogram<double> Duration { get; }

    public Counter<long> StateChanges { get; }

    public Counter<long> UnknownWords { get; }
}
