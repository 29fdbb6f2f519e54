namespace JobKit.Cli.New;

/// <summary>The rows of a job that is over, by the word that says how it ended.</summary>
internal static class OutcomeRows
{
    public static IReadOnlyList<DraftRow> Of(AnswerField field, WordSet words, string name, (string Column, string Value) cell)
    {
        var rows = new List<DraftRow>();
        foreach (var group in words.Meanings.Where(meaning => !meaning.IsQuestion && Specs.JobStates.IsTerminal(meaning.State)).GroupBy(meaning => meaning.State).OrderBy(group => group.Key))
        {
            var guesses = group.Where(meaning => meaning.Why is not null || meaning.IsOver).Select(meaning => $"{WordsDrafter.Name(meaning)}, {meaning.Why ?? "taken for success"}").ToList();
            rows.Add(new DraftRow([cell, (name, Yaml.Cells([.. group.Select(meaning => meaning.Word)]))], [group.Key], guesses.Count == 0 ? null : $"guess: {string.Join("; ", guesses)}"));
        }

        rows.AddRange(words.Meanings.Where(meaning => meaning.State != Specs.JobState.Unknown && (meaning.IsQuestion || !Specs.JobStates.IsTerminal(meaning.State)))
            .Select(meaning => new DraftRow(
                [cell, (name, Yaml.Cells([meaning.Word]))],
                [Specs.JobState.Failed, Specs.JobState.Succeeded, Specs.JobState.Cancelled],
                $"it is over; how, when `{field.Name}` is {WordsDrafter.Name(meaning)}?")));

        var silent = words.Meanings.Where(meaning => meaning is { IsQuestion: false, State: Specs.JobState.Unknown }).Select(meaning => Yaml.Cell(meaning.Word)).ToList();
        if (field.CanBeAbsent)
        {
            silent.Add("absent");
        }

        if (silent.Count > 0)
        {
            rows.Add(new DraftRow([cell, (name, silent.Count == 1 ? silent[0] : $"[{string.Join(", ", silent)}]")], [Specs.JobState.Unknown], "guess: over, and nobody says how", IsOver: true));
        }

        return rows;
    }
}
