using System.Globalization;

namespace JobKit.Cli.New;

/// <summary>Texts of others, fit for a comment or a line of a terminal.</summary>
internal static class Texts
{
    private const int MaxLength = 70;

    /// <summary>One line of at most 70 characters, without anything that moves a cursor.</summary>
    public static string Short(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(character => IsSeen(character) && character != '"' && !char.IsSurrogate(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MaxLength ? line[..(MaxLength - 1)].TrimEnd() + "…" : line;
    }

    /// <summary>Whether a character can be seen, and leaves the line and its direction alone.</summary>
    public static bool IsSeen(char character) => char.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>Names in a sentence, each in backquotes.</summary>
    public static string Listed(IEnumerable<string> names, string last = "and")
    {
        var quoted = names.Select(name => $"`{name}`").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }
}
