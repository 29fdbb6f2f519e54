namespace JobKit.Cli.New;

/// <summary>Tells by its name and type whether a field says how far a job is.</summary>
internal static class ProgressNames
{
    private static readonly string[] Names =
    [
        "progress", "percent", "percentage", "percentcomplete", "percentcompleted", "completionpercentage", "percentdone", "progresspercent", "progresspercentage", "completionpercent", "completepercent",
        "completepercentage", "percentagecomplete", "percentagecompleted", "percentprogress", "completedpercent", "completedpercentage", "pctcomplete", "progresspct", "jobprogress", "overallprogress", "donepercent",
        "percentfinished", "pct", "percentageprogress", "totalprogress", "progressvalue",
    ];

    public static bool IsProgress(AnswerField field) => Names.Contains(field.Joined) && !field.IsArray && !field.IsBoolean
        && (field.IsNumber || (field.IsText && field.Values.Items.Count == 0 && (field.Types.Count == 0 || IsPercentText(field))));

    /// <summary>Whether it goes from 0 to 1 and not to 100.</summary>
    public static bool IsFraction(AnswerField field) => field.Maximum == 1 || (field.Maximum is null && field.Description is { } text
        && new[] { "0 to 1 ", "0 to 1.", "0 to 1,", "0.0 to 1.0", "0 and 1 ", "0 and 1.", "0 and 1,", "0.0 and 1.0", "0-1 ", "fraction" }.Any(words => $"{text} ".Contains(words, StringComparison.OrdinalIgnoreCase) && !text.Contains("100", StringComparison.Ordinal)));

    private static bool IsPercentText(AnswerField field) => field.Joined.Contains("perc", StringComparison.Ordinal) || field.Description?.Contains("percent", StringComparison.OrdinalIgnoreCase) == true || field.Description?.Contains('%') == true;
}
