using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Tells by its name and type whether a field says how far a job is.</summary>
internal static partial class ProgressNames
{
    private static readonly string[] Names = WordList.Of("""
        progress percent percentage percentcomplete percentcompleted completionpercentage percentdone progresspercent progresspercentage
        completionpercent completepercent completepercentage percentagecomplete percentagecompleted percentprogress completedpercent
        completedpercentage pctcomplete progresspct jobprogress overallprogress donepercent percentfinished pct percentageprogress totalprogress
        progressvalue
        """);

    public static bool IsProgress(AnswerField field) => Names.Contains(field.Joined) && !field.IsArray && !field.IsBoolean
        && (field.IsNumber || (field.IsText && field.Values.Items.Count == 0 && (field.Types.Count == 0 || IsPercentText(field))));

    /// <summary>Whether it goes from 0 to 1 and not to 100.</summary>
    public static bool IsFraction(AnswerField field) => field.Maximum is { } maximum ? maximum == 1 : Fraction().IsMatch(field.Description ?? "");

    private static bool IsPercentText(AnswerField field) => field.Joined.Contains("perc", StringComparison.Ordinal) || Percent().IsMatch(field.Description ?? "");

    [GeneratedRegex(@"\A(?!.*\b100\b).*(\b0(\.0)? ?(to|and|-|–) ?1(\.0)?\b|\bfraction\b)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Fraction();

    [GeneratedRegex("percent|%", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
