namespace JobKit.Cli.New;

/// <summary>Looks at a boolean that may say that the job is over.</summary>
internal static class DonePlaces
{
    private static readonly string[] Names = WordList.Of("""
        done isdone finished isfinished completed iscompleted complete iscomplete ended isended isready ready processed isprocessed jobdone
        jobcompleted
        """);

    public static DonePlace? Read(AnswerField field)
    {
        if (!Names.Contains(field.Joined))
        {
            return null;
        }

        var error = field.Siblings.Any(ErrorNames.TellsFailure);
        var result = field.Siblings.Any(sibling => sibling.Joined is "response" or "result" or "results" or "output");
        var score = (field.Joined is "done" or "isdone" ? 16 : 10) + (error ? 10 : 0) + (result ? 8 : 0) - ((field.Depth - 1) * 5);
        return new DonePlace(Math.Max(0, score), $"`{field.Pointer}` says whether it is over{(error ? ", and an error stands beside it" : "")}", field);
    }
}
