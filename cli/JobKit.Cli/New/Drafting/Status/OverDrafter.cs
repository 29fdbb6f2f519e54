namespace JobKit.Cli.New;

/// <summary>
/// Drafts the rows of words that only say "over": by what says how it ended, by counters of what failed, by an error beside them.
/// What none of these settles is a question.
/// </summary>
internal static class OverDrafter
{
    public static OverEnds Draft(WordsPlace place, string column, IReadOnlyList<WordMeaning> over)
    {
        var cell = (column, Yaml.Cells([.. over.Select(meaning => meaning.Word)]));
        return ByOutcome(place, cell)
            ?? ByFlag(place, cell)
            ?? FailureCounters.Draft(place.Field, cell)
            ?? ByErrors(place, cell)
            ?? ByItself(place, cell, over);
    }

    private static OverEnds? ByOutcome(WordsPlace place, (string Column, string Value) cell)
    {
        if (OutcomeNames.Word(place.Field) is not { } outcome)
        {
            return null;
        }

        var name = Columns.NameOf(outcome.Field, cell.Column);
        return new OverEnds([new DraftLine(name, Yaml.Text(outcome.Field.Expression))], OutcomeRows.Of(outcome.Field, outcome.Words, name, cell));
    }

    private static OverEnds? ByFlag(WordsPlace place, (string Column, string Value) cell)
    {
        if (OutcomeNames.Flag(place.Field) is not { } flag || place.Words.Fails)
        {
            return null;
        }

        var name = Columns.NameOf(flag, cell.Column);
        var rows = new List<DraftRow>
        {
            new([cell, (name, "\"true\"")], [Specs.JobState.Succeeded]),
            new([cell, (name, "\"false\"")], [Specs.JobState.Failed]),
        };
        if (flag.CanBeAbsent)
        {
            rows.Add(new DraftRow([cell, (name, "absent")], [Specs.JobState.Unknown], $"guess: over, and without `{flag.Name}` nobody says how", IsOver: true));
        }

        return new OverEnds([new DraftLine(name, Yaml.Map(("at", Yaml.Text(flag.Expression)), ("as", "boolean")))], rows);
    }

    private static OverEnds? ByErrors(WordsPlace place, (string Column, string Value) cell)
    {
        var list = place.Field.Siblings.FirstOrDefault(ErrorNames.IsList);
        var error = list ?? (place.Words.Fails ? null : place.Field.Siblings.FirstOrDefault(ErrorNames.TellsFailure));
        if (error is null)
        {
            return null;
        }

        var name = Columns.NameOf(error, cell.Column);
        IReadOnlyList<Specs.JobState> answers = place.Words.Fails
            ? [Specs.JobState.PartiallySucceeded, Specs.JobState.Succeeded, Specs.JobState.Failed]
            : [Specs.JobState.Failed, Specs.JobState.PartiallySucceeded, Specs.JobState.Succeeded];
        return new OverEnds(
            [new DraftLine(name, Yaml.Map(("at", Yaml.Text(error.Expression)), ("as", "presence")))],
            [
                new DraftRow([cell, (name, "absent")], [Specs.JobState.Succeeded], $"guess: no `{error.Name}` beside it"),
                new DraftRow([cell, (name, "present")], answers, $"did it go well when `{error.Name}` stands beside {cell.Value}?"),
            ]);
    }

    private static OverEnds ByItself(WordsPlace place, (string Column, string Value) cell, IReadOnlyList<WordMeaning> over)
    {
        var hasSuccess = place.Words.Meanings.Any(meaning => meaning is { IsOver: false, State: Specs.JobState.Succeeded, IsQuestion: false, Why: null });
        if (place.Words.Fails && !hasSuccess && OutcomeNames.Silent(place.Field) is null)
        {
            return new OverEnds([], []) { Why = "taken for success: failures have a word of their own" };
        }

        if (!place.Words.Fails && over.All(meaning => NoteReader.Read(meaning.Value.Note) == Specs.JobState.Succeeded && meaning.Value.Note!.Contains("succe", StringComparison.OrdinalIgnoreCase)))
        {
            return new OverEnds([], []) { Why = $"described as \"{Texts.Short(over[0].Value.Note!)}\"" };
        }

        var why = hasSuccess ? "success has a word of its own"
            : OutcomeNames.Silent(place.Field) is { } silent ? $"`{silent.Name}` says how, in words that nobody lists"
            : "no word and no field beside it tells a failure";
        return new OverEnds([], [new DraftRow([cell], [Specs.JobState.Succeeded, Specs.JobState.Failed, Specs.JobState.PartiallySucceeded], $"it is over; did it go well? {why}")]);
    }
}
