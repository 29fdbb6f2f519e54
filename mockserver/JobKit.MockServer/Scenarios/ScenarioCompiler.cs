using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes a scenario playable against a provider: its words are looked up and its unusual answers prepared.</summary>
/// <param name="jobs">The provider's answers.</param>
/// <param name="variants">Its answers beyond the vendor's documents.</param>
/// <param name="provider">Its name.</param>
internal sealed class ScenarioCompiler(JobAnswers jobs, VariantAnswers variants, string provider)
{
    /// <summary>How many steps a scenario may have.</summary>
    public const int MaxSteps = 1000;

    /// <summary>The timeline; or null and every reason why there is none, each with the step at fault.</summary>
    public (Timeline? Timeline, IReadOnlyList<(int Step, string Problem)> Problems) Compile(Scenario scenario, bool isKeyed)
    {
        var problems = new List<(int, string)>();
        if (!ScenarioNames.IsValid(scenario.Name))
        {
            problems.Add((-1, $"A scenario's name has letters, digits and '-', at most 64, not '{HeaderText.Of(scenario.Name)}'."));
        }

        if (scenario.Steps.Count is 0 or > MaxSteps)
        {
            problems.Add((-1, $"A scenario has between 1 and {MaxSteps} steps, not {scenario.Steps.Count}."));
        }

        var steps = new List<TimelineStep>();
        for (var index = 0; index < Math.Min(scenario.Steps.Count, MaxSteps); index++)
        {
            var (step, problem) = Compile(scenario.Steps[index], isKeyed);
            if (problem is not null)
            {
                problems.Add((index, problem));
            }
            else
            {
                steps.Add(step!);
            }
        }

        return problems.Count > 0 ? (null, problems) : (new Timeline(scenario.Name, steps, scenario.Drive), problems);
    }

    private (TimelineStep? Step, string? Problem) Compile(ScenarioStep step, bool isKeyed)
    {
        if (new[] { step.Word, step.NewWord, step.Answer }.Count(text => text is not null) != 1)
        {
            return (null, "A step has one of 'word', 'newWord' and 'answer'.");
        }

        if (step.Polls < 1 || step.Lasts < TimeSpan.Zero || step.RetryAfter < TimeSpan.Zero)
        {
            return (null, "'polls' is at least 1, and 'lasts' and 'retryAfter' are not negative.");
        }

        if (step.Fault is { } fault && FaultKinds.Problem(fault) is { } wrong)
        {
            return (null, wrong);
        }

        var common = new TimelineStep { Polls = step.Polls, Lasts = step.Lasts, RetryAfter = step.RetryAfter, Fault = step.Fault };
        if (step.Answer is { } answer)
        {
            return StepAnswers.Parse(answer) is { } outcome ? (common with { Outcome = outcome }, null) : (null, $"'answer' is one of {string.Join(", ", StepAnswers.Words)}, not '{answer}'.");
        }

        if (step.NewWord is { } newWord)
        {
            return variants.Saying(newWord, isKeyed) is { } made
                ? (common with { NewWord = newWord, Answer = made }, null)
                : (null, $"{provider} cannot be made to say '{newWord}' as a new word: its state is no text, or it knows the word.");
        }

        return jobs.Find(step.Word!) is { } word
            ? (common with { Word = word, WithoutResult = step.WithoutResult, Answer = step.WithoutResult ? variants.WithoutResult(word, isKeyed) : null }, null)
            : (null, Unknown(step.Word!));
    }

    private string Unknown(string word)
    {
        var nearest = Nearest.Of(word, jobs.Words.Select(known => known.Name));
        return $"{provider} has no word '{word}'{(nearest is null ? "" : $"; nearest: '{nearest}'")}. A word that the vendor does not document is written 'newWord'.";
    }
}
