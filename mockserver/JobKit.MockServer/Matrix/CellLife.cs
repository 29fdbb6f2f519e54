using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes up the life of a cell's job: its way is long enough for the fault to come and go before the end.</summary>
internal static class CellLife
{
    /// <summary>The scenario's name in the cell's session.</summary>
    public const string Name = "matrix";

    /// <summary>The life; null where the vendor cannot say it.</summary>
    public static Scenario? Of(PlayedProvider provider, JobWord end, MatrixFault fault, int strikes)
    {
        var usual = provider.Jobs.Timelines(isKeyed: false).EndingWith(end).Words.Where(word => !word.IsOver).Select(Say).ToArray();
        return Way(provider, usual, fault.Way) is { } way
            ? new Scenario { Name = Name, Title = fault.Title, Steps = [.. Stretch(way, CellPlan.Before + strikes + 1), Say(end)], Drive = ScenarioDrive.Polls }
            : null;
    }

    private static ScenarioStep[]? Way(PlayedProvider provider, ScenarioStep[] usual, MatrixWay way)
    {
        if (way == MatrixWay.NewWord)
        {
            var newWord = provider.Scenarios.All.FirstOrDefault(scenario => scenario.Name == ScenarioNames.UnknownWord)?.Steps.FirstOrDefault(step => step.NewWord is not null);
            return newWord is null ? null : [.. usual.Take(1), newWord with { Polls = 1 }, .. usual.Skip(1)];
        }

        if (way == MatrixWay.EveryWord)
        {
            var unusual = provider.Jobs.Words.Where(word => !word.IsOver && word.State is JobState.Paused or JobState.Cancelling or JobState.Unknown).Select(Say).ToArray();
            return unusual.Length == 0 ? null : [.. usual, .. unusual];
        }

        return usual;
    }

    // Where the vendor has few words, the last one is said for longer; where it has none, the job is over from the beginning.
    private static IEnumerable<ScenarioStep> Stretch(ScenarioStep[] way, int polls) =>
        way.Select((step, index) => index == way.Length - 1 ? step with { Polls = Math.Max(1, polls - index) } : step);

    private static ScenarioStep Say(JobWord word) => new() { Word = word.Name };
}
