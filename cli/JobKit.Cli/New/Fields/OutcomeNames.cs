namespace JobKit.Cli.New;

/// <summary>Finds what says how a job ended, beside what says that it did.</summary>
internal static class OutcomeNames
{
    private static readonly string[] Names = WordList.Of("""
        result conclusion outcome resolution finalstatus finalstate completionstatus completionstate exitstatus resultstatus resultstate endstatus
        endstate endreason resultcode jobresult runresult buildresult terminationreason successstatus finishedstatus executionresult testresult
        statusresult substate substatus completionreason
        """);

    private static readonly string[] Flags = WordList.Of("""
        success succeeded successful issuccess issuccessful issucceeded wassuccessful passed ok issucces completedsuccessfully hassucceeded
        """);

    /// <summary>The field that says it in a word of a known list; null where there is none.</summary>
    public static (AnswerField Field, WordSet Words)? Word(AnswerField field)
    {
        foreach (var sibling in field.Siblings.Where(sibling => Names.Contains(sibling.Joined) && !sibling.IsObject && !sibling.IsArray && sibling.Values.Any))
        {
            var words = new WordSet(sibling.Values.Items);
            if (words is { Ends: true, Known: > 1 } && words.Succeeds)
            {
                return (sibling, words);
            }
        }

        return null;
    }

    /// <summary>The boolean that says whether it went well; null where there is none.</summary>
    public static AnswerField? Flag(AnswerField field) => field.Siblings.FirstOrDefault(sibling => sibling.IsBoolean && Flags.Contains(sibling.Joined));

    /// <summary>The field that by its name says it, in words that nobody lists; null where there is none.</summary>
    public static AnswerField? Silent(AnswerField field) => field.Siblings.FirstOrDefault(sibling =>
        sibling.Joined is "conclusion" or "outcome" or "finalstatus" or "completionstatus" or "exitstatus" or "resultstatus" && sibling.IsText && !sibling.Values.Any);
}
