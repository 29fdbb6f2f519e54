namespace JobKit.Cli.New;

/// <summary>Drafts a table over words that nobody lists: which they are is the question.</summary>
internal static class SilentDrafter
{
    private const string Why = "which words? The description lists none; take out the lines that the vendor has no word for";
    private const string Question = "\"?\"";

    private static readonly Specs.JobState[] Asked = [Specs.JobState.Pending, Specs.JobState.Running, Specs.JobState.Succeeded, Specs.JobState.Failed, Specs.JobState.Cancelled];

    public static StatusDraft Draft(SilentPlace place)
    {
        var name = Columns.NameOf(place.Field);
        var column = new DraftLine(name, Yaml.Text(place.Field.Expression));
        var outcome = OutcomeNames.Silent(place.Field);
        if (outcome is null)
        {
            return new StatusDraft([column], [.. Asked.Select((state, index) => new DraftRow([(name, $"[{Question}]")], [state], index == 0 ? Why : null))]) { AsksForWords = true };
        }

        // How it ended stands in a second field.
        var how = Columns.NameOf(outcome, name);
        var rows = Asked.Select((state, index) => new DraftRow(
            Specs.JobStates.IsTerminal(state) ? [(name, Question), (how, Question)] : [(name, Question)],
            [state],
            index == 0 ? Why : null));
        return new StatusDraft([column, new DraftLine(how, Yaml.Text(outcome.Expression))], [.. rows]) { AsksForWords = true };
    }
}
