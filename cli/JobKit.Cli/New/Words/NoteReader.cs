using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Reads what a description says of a value ("The build is currently in progress").</summary>
internal static partial class NoteReader
{
    /// <summary>The state that the note tells of; null where it tells none.</summary>
    public static Specs.JobState? Read(string? note)
    {
        if (note is null || Turns().IsMatch(note))
        {
            return null;
        }

        var text = note.ToLowerInvariant();
        return Cancelled().IsMatch(text) ? Specs.JobState.Cancelled
            : Waiting().IsMatch(text) ? Specs.JobState.Pending
            : Partly().IsMatch(text) ? Specs.JobState.PartiallySucceeded
            : Failed().IsMatch(text) && !WithoutError().IsMatch(text) ? Specs.JobState.Failed
            : Working().IsMatch(text) ? Specs.JobState.Running
            : Succeeded().IsMatch(text) ? Specs.JobState.Succeeded
            : null;
    }

    // A sentence that takes something back is for people to read.
    [GeneratedRegex(@"\b(but|however|although|unless|no success|not success|no longer|if|either|whether)\b|\b(not|no|without) (been )?(success|complet|finish)", RegexOptions.IgnoreCase)]
    private static partial Regex Turns();

    [GeneratedRegex(@"\b(was|been|is|got) (cancel|stopp|abort)l?ed\b|\bcancel+ed by\b")]
    private static partial Regex Cancelled();

    [GeneratedRegex(@"\b(not (yet )?(been )?(started|begun|run)|waiting (for|to)|in (the|a) queue|queued|scheduled to|about to start|yet to)\b")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\bpartial(ly)?\b|\bsome (of|items|records|rows|files|errors)\b")]
    private static partial Regex Partly();

    [GeneratedRegex(@"\b(fail(ed|ure|s)?|errors?|unsuccessful(ly)?|timed out|crashed)\b")]
    private static partial Regex Failed();

    [GeneratedRegex(@"\b(no|without|any) errors?\b|\bdid not fail\b")]
    private static partial Regex WithoutError();

    [GeneratedRegex(@"\b(currently|is being|are being|in progress|is running|is processing|ongoing|under way|has started|being (run|processed|executed))\b")]
    private static partial Regex Working();

    [GeneratedRegex(@"\b(succe(ss|eded|ssful(ly)?)|complet(ed|e)|finished|is (now )?(ready|available|done)|can be downloaded)\b")]
    private static partial Regex Succeeded();
}
