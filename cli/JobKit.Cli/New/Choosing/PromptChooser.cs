using Spectre.Console;

namespace JobKit.Cli.New;

/// <summary>Asks in a terminal, with the reasons for each. A single credible candidate is taken without a word.</summary>
internal sealed class PromptChooser(IAnsiConsole console) : ICandidateChooser
{
    private const int Most = 12;
    private const int ReasonsShown = 3;
    private const int None = -1;

    public Candidate? Choose(IReadOnlyList<Candidate> candidates)
    {
        var credible = candidates.Where(candidate => candidate.IsCredible).ToList();
        if (candidates.Count == 0 || credible.Count == 1)
        {
            return credible.FirstOrDefault();
        }

        var offered = (credible.Count > 0 ? credible : candidates).Take(Most).ToList();
        var prompt = new SelectionPrompt<int>()
            .Title(credible.Count > 0 ? "Which operation reads a [bold]job[/]? The likeliest stands first." : "No operation is credible as the one that reads a [bold]job[/]. Is it one of the nearest?")
            .PageSize(Most + 1)
            .UseConverter(index => index == None ? "none of these" : Line(offered[index]));
        prompt.AddChoices(Enumerable.Range(0, offered.Count).Append(None));
        return console.Prompt(prompt) is var chosen && chosen == None ? null : offered[chosen];
    }

    private static string Line(Candidate candidate) =>
        $"[bold]{Markup.Escape(candidate.Name)}[/]  {Markup.Escape(candidate.Where)}{Environment.NewLine}      [grey]{Markup.Escape(string.Join("; ", candidate.Reasons.Take(ReasonsShown)))}[/]";
}
