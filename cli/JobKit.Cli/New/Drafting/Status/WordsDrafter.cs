namespace JobKit.Cli.New;

/// <summary>Drafts a table over words: one row a state, a row of its own for each question, and what stands beside the words that only say "over".</summary>
internal static class WordsDrafter
{
    public static StatusDraft Draft(Sighting sighting, WordsPlace place)
    {
        var column = Columns.NameOf(place.Field);
        var over = place.Words.Meanings.Where(meaning => meaning.IsOver).ToList();
        var ends = over.Count == 0 ? null : OverDrafter.Draft(place, column, over);
        var plain = place.Words.Meanings.Where(meaning => meaning is { IsOver: false, IsQuestion: false })
            .Concat(ends is { SameAsSucceeded: true } ? over.Select(meaning => meaning with { Why = ends.Why }) : [])
            .ToList();

        var rows = new List<DraftRow>();
        foreach (var state in Specs.JobStates.All.Skip(1).Append(Specs.JobState.Unknown))
        {
            rows.AddRange(Group(column, state, [.. plain.Where(meaning => meaning.State == state)]));
            if (state == Specs.JobState.Cancelling && ends is not null)
            {
                rows.AddRange(ends.Rows);
            }
        }

        rows.AddRange(place.Words.Meanings.Where(meaning => meaning is { IsOver: false, IsQuestion: true })
            .Select(meaning => new DraftRow([(column, Yaml.Cells([meaning.Word]))], meaning.Answers, $"what does {Name(meaning)} mean? {meaning.Why}")));
        return WithRunningStatus(sighting, place, new StatusDraft([Column(sighting, place, column), .. ends?.Columns ?? []], rows));
    }

    /// <summary>A word for a comment: a number with its name.</summary>
    public static string Name(WordMeaning meaning) => meaning switch
    {
        _ when string.IsNullOrWhiteSpace(meaning.Word) => "the empty text",
        _ when HasName(meaning) => $"{meaning.Word} ({Texts.Short(meaning.Value.Speaking)})",
        _ => $"`{Texts.Short(meaning.Word)}`",
    };

    private static bool HasName(WordMeaning meaning) => meaning.Value.IsNumeric && meaning.Value.Speaking != meaning.Word;

    private static IEnumerable<DraftRow> Group(string column, Specs.JobState state, IReadOnlyList<WordMeaning> meanings)
    {
        if (meanings.Count > 0)
        {
            yield return new DraftRow([(column, Yaml.Cells([.. meanings.Select(meaning => meaning.Word)]))], [state], Comment(meanings));
        }
    }

    private static string? Comment(IReadOnlyList<WordMeaning> meanings)
    {
        var numbers = meanings.Where(HasName).Select(meaning => $"{meaning.Word} is {Texts.Short(meaning.Value.Speaking)}").ToList();
        var told = meanings.Where(meaning => meaning.IsTold).Select(meaning => $"{Name(meaning)}, {meaning.Why}").ToList();
        var guesses = meanings.Where(meaning => meaning is { Why: not null, IsTold: false }).GroupBy(meaning => meaning.Why!)
            .Select(group => $"{string.Join(", ", group.Select(Name))}, {group.Key}").ToList();
        var parts = new[] { string.Join(", ", numbers), string.Join("; ", told), guesses.Count == 0 ? "" : $"guess: {string.Join("; ", guesses)}" }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static DraftLine Column(Sighting sighting, WordsPlace place, string name)
    {
        var values = place.Field.Values.Source == ValuesSource.Enum ? null : $"[{string.Join(", ", place.Words.Meanings.Select(meaning => Yaml.Cell(meaning.Word)))}]";
        var ignoreCase = ExampleCase.Differs(sighting.Answer, place);
        var comment = (values, place.Words, ignoreCase) switch
        {
            (not null, _, _) when place.Field.Values.Source == ValuesSource.Text => "the words stand in the description's text",
            (not null, _, _) => "the words of documented examples; there may be more",
            (_, _, true) => "documented examples write the words in another case",
            _ => null,
        };
        var at = Yaml.Text(place.Field.Expression);
        return new DraftLine(name, values is null && !ignoreCase ? at : Yaml.Map(("at", at), ("values", values), ("ignoreCase", ignoreCase ? "true" : null)), comment);
    }

    // An answer with 202 that does not tell the word still tells that the job runs.
    private static StatusDraft WithRunningStatus(Sighting sighting, WordsPlace place, StatusDraft draft)
    {
        var silent = HttpStatusPlace.RunningStatus(sighting.Operation) is { } running && sighting.Answer.Responses.Count > 1
            && SchemaAnswer.Of([.. running.Content.Select(content => content.Schema).OfType<Specs.Schema>()]).Walk(AnswerField.MaxDepth).All(field => field.Pointer != place.Field.Pointer);
        return silent
            ? draft with
            {
                Columns = [.. draft.Columns, new DraftLine("http", "{ at: $statusCode, as: httpStatus }")],
                Rows = [new DraftRow([("http", "202")], [Specs.JobState.Running], "guess: the answer with 202 has no word"), .. draft.Rows],
            }
            : draft;
    }
}
