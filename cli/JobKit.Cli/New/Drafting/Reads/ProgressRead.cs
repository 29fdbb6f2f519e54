namespace JobKit.Cli.New;

/// <summary>Drafts the progress: a number that says it, else counters.</summary>
internal static class ProgressRead
{
    public static DraftLine? Draft(IReadOnlyList<AnswerField> near, Sighting sighting)
    {
        var value = near.FirstOrDefault(ProgressNames.IsProgress)
            ?? near.Where(field => field.Joined is "progress" && field.IsObject).SelectMany(field => field.Members).FirstOrDefault(IsCurrent);
        if (value is not null)
        {
            return ProgressNames.IsFraction(value)
                ? new DraftLine("progress", Yaml.Map(("at", Yaml.Text(value.Expression)), ("scale", "fraction")), "guess: it goes from 0 to 1")
                : new DraftLine("progress", Yaml.Text(value.Expression));
        }

        return sighting.Field is { } field ? ByCounters(CounterNames.Beside(field)) : null;
    }

    private static bool IsCurrent(AnswerField member) =>
        ProgressNames.IsProgress(member) || (member.Joined is "current" or "value" && member.IsNumber && !member.Siblings.Any(CounterNames.CountsAll));

    private static DraftLine? ByCounters(IReadOnlyList<AnswerField> counters)
    {
        var total = counters.FirstOrDefault(CounterNames.CountsAll);
        var handled = counters.FirstOrDefault(counter => CounterNames.CountsHandled(counter) && counter != total);
        var good = counters.FirstOrDefault(counter => CounterNames.CountsSuccesses(counter) && counter != total);
        var open = counters.Where(CounterNames.CountsOpen).ToList();
        if ((handled ?? good) is null || (total is null && open.Count == 0))
        {
            return null;
        }

        List<AnswerField> done = handled is not null ? [handled] : [good!, .. counters.Where(CounterNames.CountsFailures)];
        List<AnswerField> all = total is not null ? [total] : [.. done, .. open];
        return new DraftLine(
            "progress",
            Yaml.Map(("done", Sum(done)), ("total", Sum(all))),
            $"guess: by counters, {Texts.Listed(done.Select(counter => counter.Name))} of {Texts.Listed(all.Select(counter => counter.Name))}");
    }

    private static string Sum(List<AnswerField> counters) =>
        counters.Count == 1 ? Yaml.Text(counters[0].Expression) : Yaml.Map(("sum", Yaml.TextList([.. counters.Select(counter => counter.Expression)])));
}
