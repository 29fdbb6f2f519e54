using Spectre.Console;

namespace JobKit.Cli.New;

/// <summary>Asks in a terminal: a ranked list with the reasons, then a choice among its names. A single credible candidate is taken without a word.</summary>
internal sealed class PromptChooser(IAnsiConsole console) : ICandidateChooser
{
    private const int Most = 9;
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
        Show(offered);
        var prompt = new SelectionPrompt<int>()
            .Title(credible.Count > 0 ? "Which of them reads a [bold]job[/]?" : "None of them is credible as the one that reads a [bold]job[/]. Which is it?")
            .PageSize(Most + 1)
            .UseConverter(index => index == None ? "none of these" : $"{index + 1}  {Markup.Escape(offered[index].Name)}");
        prompt.AddChoices(Enumerable.Range(0, offered.Count).Append(None));
        return console.Prompt(prompt) is var chosen && chosen == None ? null : offered[chosen];
    }

    private void Show(List<Candidate> offered)
    {
        var list = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (candidate, index) in offered.Select((candidate, index) => (candidate, index)))
        {
            list.AddRow(new Text($"{index + 1}"), new Text(candidate.Title, new Style(decoration: Decoration.Bold)));
            list.AddRow(new Text(""), new Text(string.Join("; ", candidate.Reasons.Take(ReasonsShown)), new Style(Color.Grey)));
        }

        console.Write(list);
        console.WriteLine();
    }
}
