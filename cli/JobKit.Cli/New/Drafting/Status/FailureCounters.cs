namespace JobKit.Cli.New;

/// <summary>The rows of a job that is over, by the counters of what failed: where some did, only a person can tell what the vendor's word means.</summary>
internal static class FailureCounters
{
    private const int Most = 3;

    public static OverEnds? Draft(AnswerField field, (string Column, string Value) cell)
    {
        var counters = CounterNames.Beside(field);
        var bad = counters.Where(CounterNames.CountsFailures).Take(Most).ToList();
        if (bad.Count == 0)
        {
            return null;
        }

        // Where some may have been cancelled, that nothing went well does not say that something failed.
        var good = bad.Exists(CounterNames.CountsCancelled) ? null : counters.FirstOrDefault(CounterNames.CountsSuccesses);
        var columns = new List<DraftLine>();
        var names = new List<string>();
        foreach (var counter in good is null ? bad : bad.Append(good))
        {
            var name = Columns.NameOf(counter, [cell.Column, .. names]);
            names.Add(name);
            columns.Add(Columns.Of(name, counter, "sign", absent: "zero"));
        }

        var rows = new List<DraftRow>
        {
            new([cell, .. names.Take(bad.Count).Select(name => (name, "zero"))], [Specs.JobState.Succeeded], $"nothing failed, by {Texts.Listed(bad.Select(counter => counter.Name))}"),
        };
        if (good is not null)
        {
            rows.Add(new DraftRow([cell, (names[^1], "zero")], [Specs.JobState.Failed], $"guess: something failed, and nothing went well, by `{good.Name}`"));
        }

        rows.Add(new DraftRow(
            [cell],
            [Specs.JobState.PartiallySucceeded, Specs.JobState.Failed, Specs.JobState.Succeeded],
            $"it is over and {Texts.Listed(bad.Select(counter => counter.Name), "or")} is more than zero; what does {cell.Value} mean then?"));
        return new OverEnds(columns, rows);
    }
}
