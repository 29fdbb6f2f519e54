namespace JobKit.Cli.New;

/// <summary>Tells by its name whether something stops a job.</summary>
internal static class CancelNames
{
    private static readonly HashSet<string> Words = WordList.SetOf("stop abort terminate kill interrupt");

    public static bool IsCancel(string name) => WordTokens.Of(name).Any(token => Words.Contains(token) || token.StartsWith("cancel", StringComparison.Ordinal));
}
