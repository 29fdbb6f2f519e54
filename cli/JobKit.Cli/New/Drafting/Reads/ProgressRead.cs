namespace JobKit.Cli.New;

/// <summary>Drafts the progress: a number that says it, else counters.</summary>
internal static class ProgressRead
{
    public static DraftLine? Draft(IReadOnlyList<AnswerField> near, Sighting sighting)
    {
        var value = near.FirstOrDefault(ProgressNames.IsProgress)
            ?? near.Where(field => field.Joined is "progress" && field.IsObject).SelectMany(field => field.Members).FirstOrDefault(member => ProgressNames.IsProgress(member) || member.Joined is "current" or "value" && member.IsNumber && member.Siblings.All(other => !CounterNames.CountsAll(other)));
        if (value is not null)
        {
            return ProgressNames.IsFraction(value)
                ? new DraftLine("progress", Yaml.Map(("at", Yaml.Text(value.Expression)), ("scale", "fraction")), "guess: it goes from 0 to 1")
                : new DraftLine("progress", Yaml.Text(value.Expression));
        }

        return sighting.Field is { } field ? ByCounters(CounterNames.Beside(field)) : null;
    }

    private static DraftLine? ByCounters(IReadOnlyList<AnswerField> counters)
    {
        var total = counters.FirstOrDefault(CounterNames.CountsAll);
        var handled = counters.FirstOrDefault(counter => CounterNames.CountsHandled(counter) && counter != total);
        var good = counters.FirstOrDefault(counter => CounterNames.CountsSuccesses(counter) && counter != total);
        if (total is null || (handled ?? good) is null)
        {
            return null;
        }

        List<AnswerField> done = handled is not null ? [handled] : [good!, .. counters.Where(CounterNames.CountsFailures)];
        var sum = done.Count == 1 ? Yaml.Text(done[0].Expression) : Yaml.Map(("sum", Yaml.Texts([.. done.Select(counter => counter.Expression)])));
        return new DraftLine("progress", Yaml.Map(("done", sum), ("total", Yaml.Text(total.Expression))), $"guess: by counters, {Texts.Listed(done.Select(counter => counter.Name))} of `{total.Name}`");
    }
}
