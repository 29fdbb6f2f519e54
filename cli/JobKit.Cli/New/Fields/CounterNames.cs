namespace JobKit.Cli.New;

/// <summary>Finds the counters beside a status: how many parts went well, and how many did not.</summary>
internal static class CounterNames
{
    private static readonly string[] Bad = WordList.Of("failed failure failures fail fails error errors errored unsuccessful rejected invalid");
    private static readonly string[] Stopped = WordList.Of("cancelled canceled aborted");
    private static readonly string[] Good = WordList.Of("completed complete succeeded success successful successes succeed passed imported");
    private static readonly string[] All = WordList.Of("total totals");
    private static readonly string[] Open = WordList.Of("pending running queued waiting remaining progress processing scheduled");
    private static readonly string[] Handled = WordList.Of("processed done finished handled");
    private static readonly string[] Counts = WordList.Of("count counts counter counters number num nr total stats statistics summary progress tally metrics");

    // What such numbers count besides parts of the job.
    private static readonly string[] Others = WordList.Of("""
        at time date code id ms seconds rate percent percentage position retries retry attempts attempt threshold limit max min allowed exit bytes
        size duration tolerance status type
        """);

    public static bool CountsFailures(AnswerField field) => Is(field, Bad) || (Is(field, Stopped) && !Is(field, Good));

    public static bool CountsCancelled(AnswerField field) => Is(field, Stopped) && !Is(field, Bad);

    public static bool CountsOpen(AnswerField field) => Is(field, Open) && !Is(field, Bad) && !Is(field, Good);

    public static bool CountsSuccesses(AnswerField field) => Is(field, Good) && !Is(field, Bad);

    public static bool CountsAll(AnswerField field) => Is(field, All) && !Is(field, Good) && !Is(field, Bad) && !Is(field, Handled);

    public static bool CountsHandled(AnswerField field) => Is(field, Handled) && !Is(field, Bad);

    /// <summary>The counters beside a field: among its siblings, failing that in an object of counts beside it.</summary>
    public static IReadOnlyList<AnswerField> Beside(AnswerField field)
    {
        var siblings = field.Siblings.Where(IsCounter).ToList();
        return siblings.Exists(CountsFailures) || siblings.Exists(CountsSuccesses)
            ? siblings
            : field.Siblings.Where(sibling => sibling.IsObject && sibling.Tokens.Any(Counts.Contains)).Select(sibling => sibling.Members.Where(IsCounter).ToList())
                .FirstOrDefault(members => members.Exists(member => CountsFailures(member) || CountsSuccesses(member))) ?? [];
    }

    private static bool IsCounter(AnswerField field) => field.IsNumber && !field.Tokens.Any(Others.Contains);

    private static bool Is(AnswerField field, string[] words) => field.IsNumber && field.Tokens.Any(words.Contains);
}
