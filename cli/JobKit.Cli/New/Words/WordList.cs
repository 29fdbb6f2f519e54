namespace JobKit.Cli.New;

/// <summary>Lists of words as data: written as text, blanks and line ends between them.</summary>
internal static class WordList
{
    public static string[] Of(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static HashSet<string> SetOf(string words) => new(Of(words), StringComparer.Ordinal);
}
