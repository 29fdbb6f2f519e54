using System.Globalization;

namespace JobKit.Cli.New;

/// <summary>Texts of others, fit for a comment or a line of a terminal.</summary>
internal static class Texts
{
    private const int MaxLength = 70;

    /// <summary>One line of at most 70 characters, without anything that moves a cursor.</summary>
    public static string Short(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(character => IsHarmless(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MaxLength ? line[..(MaxLength - 1)].TrimEnd() + "…" : line;
    }

    private static bool IsHarmless(char character) => character != '"'
        && char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);

    /// <summary>Names in a sentence, each in backquotes.</summary>
    public static string Listed(IEnumerable<string> names, string last = "and")
    {
        var quoted = names.Select(name => $"`{name}`").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
