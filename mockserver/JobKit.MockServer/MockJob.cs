using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A job of a session, as it is at a moment.</summary>
public sealed record MockJob
{
    /// <summary>What names it in its session (<c>acme:red/7</c>).</summary>
    public required string Reference { get; init; }

    /// <summary>The provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>The fields of its key, by their names.</summary>
    public required IReadOnlyDictionary<string, string> Key { get; init; }

    /// <summary>The name of its scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>What moves it.</summary>
    public required ScenarioDrive Drive { get; init; }

    /// <summary>The vendor's word, or the kind of answer, that a poll saw last; of a job that nobody asked for, the first.</summary>
    public required string Word { get; init; }

    /// <summary>The state of that word by the mapping; unknown for new words and answers that are no status.</summary>
    public required JobState State { get; init; }

    /// <summary>Whether the job is over.</summary>
    public required bool IsOver { get; init; }

    /// <summary>The index of its step.</summary>
    public required int Step { get; init; }

    /// <summary>What each step of its scenario says.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    internal static MockJob Of(JobKey key, JobLife life, PlayedProvider? provider, DateTimeOffset now)
    {
        var glance = life.Peek(now);
        var timeline = life.Timeline;
        return new MockJob
        {
            Reference = key.ToString(),
            Provider = key.Provider,
            Key = key.Fields.Select((field, index) => KeyValuePair.Create(index < provider?.Model.Key.Count ? provider.Model.Key[index].Name : $"{index}", field)).ToDictionary(),
            Scenario = timeline.Name,
            Drive = life.Drive,
            Word = glance.Step.Text,
            State = glance.Step.State,
            IsOver = glance.Step.IsOver,
            Step = glance.Moment.Step,
            Steps = timeline.Steps.Select(step => step.Text).ToArray(),
            CreatedAt = glance.Moment.CreatedAt,
            UpdatedAt = glance.Moment.UpdatedAt,
        };
    }
}
