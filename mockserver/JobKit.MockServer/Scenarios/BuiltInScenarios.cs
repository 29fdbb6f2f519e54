using System.Globalization;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The scenarios that every vendor has, derived from its words: one line a scenario, and null where the vendor cannot say it.</summary>
/// <param name="timelines">The lives that jobs can have.</param>
/// <param name="model">The provider.</param>
internal sealed class BuiltInScenarios(Timelines timelines, ProviderModel model)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>All of them that the vendor can play.</summary>
    public IReadOnlyList<Scenario> All => new[]
    {
        Make(ScenarioNames.Succeeds, "Goes all its way and succeeds.", Said(JobEnding.Success)),
        Make(ScenarioNames.Fails, Has(JobState.Failed) ? "Goes its way and fails." : $"Ends as {timelines.Of(JobEnding.Failure).Words.Last().State.ToWord()}: {model.Name} has no word for failure.", Said(JobEnding.Failure)),
        Has(JobState.Cancelled) ? Make(ScenarioNames.Cancelled, "Is cancelled on its way.", [.. Way, .. In(JobState.Cancelling), .. End(JobEnding.Cancellation)]) : null,
        Make(ScenarioNames.PartlySucceeds, Has(JobState.PartiallySucceeded) ? "Succeeds in part." : $"Fails: {model.Name} has no word for success in part.", Said(JobEnding.PartialSuccess)),
        Make(ScenarioNames.Expires, Has(JobState.Expired) ? "Is forgotten by the vendor, which says so." : "Succeeds and is forgotten by the vendor after a day.", Has(JobState.Expired) ? Said(JobEnding.Expiry) : Forgotten),
        Make(ScenarioNames.Stays, "Stays at the last word before the end, for ever.", Said(JobEnding.Stuck)),
        Make(ScenarioNames.GoesBackwards, "Falls back to an earlier word and succeeds all the same.", Backwards),
        Make(ScenarioNames.UnknownWord, "Says a word on its way that the vendor does not document.", [.. First, new ScenarioStep { NewWord = NewWord }, .. Said(JobEnding.Success)[^1..]]),
        Make(ScenarioNames.OverWithoutResult, "Succeeds, and its result is not there.", [.. Way, .. End(JobEnding.Success).Select(step => step with { WithoutResult = true })]),
        Make(ScenarioNames.NotFoundAtFirst, "Is not found by the first two polls, as where copies lag behind.", [new ScenarioStep { Answer = "not-found", Polls = 2, Lasts = TimeSpan.FromSeconds(2) }, .. Said(JobEnding.Success)]),
        Make(ScenarioNames.VanishesAfterEnd, "Succeeds, says so twice and is not found from then on.", [.. Way, .. End(JobEnding.Success).Select(step => step with { Polls = 2, Lasts = TimeSpan.FromMinutes(1) }), new ScenarioStep { Answer = "not-found" }]),
        Make(ScenarioNames.Throttled, "Asks the client to slow down on its way, twice, and succeeds.", [.. First, new ScenarioStep { Answer = "throttled", Polls = 2 }, .. Said(JobEnding.Success)[First.Count..]]),
        Make(ScenarioNames.Missing, "There is no such job.", [new ScenarioStep { Answer = "not-found" }]),
    }.OfType<Scenario>().ToArray();

    // In the vendor's own style: a number, SHOUTED, Capital or small.
    private string NewWord
    {
        get
        {
            var known = Shapes.Main(model.Table).Values;
            if (known.Count > 0 && known.All(value => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)))
            {
                return (known.Max(value => long.Parse(value, CultureInfo.InvariantCulture)) + 1).ToString(CultureInfo.InvariantCulture);
            }

            var like = timelines.Words.FirstOrDefault(word => word.Value is { Length: > 1 })?.Value ?? "";
            return like.All(c => !char.IsLower(c)) ? "SOMETHING_NEW" : char.IsUpper(like[0]) ? "SomethingNew" : "something_new";
        }
    }

    private IReadOnlyList<ScenarioStep> Way => [.. timelines.Of(JobEnding.Stuck).Words.Where(word => !word.IsOver).Select(Say)];

    private IReadOnlyList<ScenarioStep> First => [.. Way.Take(1)];

    private ScenarioStep[] Forgotten => [.. Way, .. End(JobEnding.Success).Select(step => step with { Lasts = Kept }), new ScenarioStep { Answer = "not-found" }];

    // Where there is only one word on the way, there is only the end to fall back from.
    private ScenarioStep[] Backwards => Way.Count < 2 ? [.. Said(JobEnding.Success), .. Said(JobEnding.Success)] : [.. Way, .. Said(JobEnding.Success)];

    private static Scenario? Make(string name, string title, IReadOnlyList<ScenarioStep> steps) =>
        steps.Count == 0 ? null : new Scenario { Name = name, Title = title, Steps = steps };

    private static ScenarioStep Say(JobWord word) => new() { Word = word.Name };

    private ScenarioStep[] Said(JobEnding ending) => [.. timelines.Of(ending).Words.Select(Say)];

    private IEnumerable<ScenarioStep> End(JobEnding ending) => timelines.Of(ending).Words.TakeLast(1).Where(word => word.IsOver).Select(Say);

    private IEnumerable<ScenarioStep> In(JobState state) => timelines.Words.Where(word => word.State == state).Select(Say);

    private bool Has(JobState state) => timelines.Words.Any(word => word.State == state);
}
