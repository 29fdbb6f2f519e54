namespace JobKit.Cli.New;

/// <summary>What vendors call a job. Data.</summary>
internal static class JobNouns
{
    private static readonly HashSet<string> Strong = WordList.SetOf("""
        job run operation task batch execution build export import transcription statement async asynchronous workflow pipeline prediction inference
        finetuning tuning rendering render conversion scan crawl sync backup restore migration deployment deploy transcode encoding ingestion action
        process longrunning simulation query indexation extraction generation transcript transformation training evaluation analysis annotation
        translation snapshot invocation bulkjob submission replication transfer
        """);

    private static readonly HashSet<string> Weak = WordList.SetOf("""
        request report result upload download archive test check session campaign order step activity command call document video image file
        screenshot release event instance queue message work dump mailing
        """);

    /// <summary>Whether a part of a name, singular or plural, is a word for a job.</summary>
    public static bool IsNoun(string token) => Strong.Contains(Singular(token));

    /// <summary>Whether a part of a name may be a word for a job.</summary>
    public static bool MayBeNoun(string token) => Weak.Contains(Singular(token));

    /// <summary>The singular of an English plural, near enough.</summary>
    public static string Singular(string token) => token switch
    {
        _ when token.EndsWith("ies", StringComparison.Ordinal) && token.Length > 4 => token[..^3] + "y",
        "analyses" => "analysis",
        _ when token.EndsWith("sses", StringComparison.Ordinal) || token.EndsWith("ches", StringComparison.Ordinal) => token[..^2],
        _ when token.EndsWith('s') && !token.EndsWith("ss", StringComparison.Ordinal) && !token.EndsWith("sis", StringComparison.Ordinal) => token[..^1],
        _ => token,
    };
}
