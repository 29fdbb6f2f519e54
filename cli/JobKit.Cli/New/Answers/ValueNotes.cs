using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>Finds what a text for people says of one value: <c>queued: it waits</c>, <c>`1` - running</c>.</summary>
internal static partial class ValueNotes
{
    /// <summary>The rest of the line after the value; null where nothing is said of it.</summary>
    public static string? Of(string text, string value)
    {
        for (var at = Next(text, value, 0); at >= 0; at = Next(text, value, at + value.Length))
        {
            var isWhole = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-');
            if (isWhole && Said().Match(text[(at + value.Length)..]) is { Success: true } said)
            {
                return said.Groups["note"].Value.Trim(' ', '*', '`', '"', ',', '.');
            }
        }

        return null;
    }

    private static int Next(string text, string value, int from) => value.Length == 0 ? -1 : text.IndexOf(value, from, StringComparison.Ordinal);

    [GeneratedRegex(@"\A[`""'*]{0,4}[ \t]*(?::|=|–|—|[ \t]-[ \t])[ \t]*(?<note>[^\r\n;|]{2,200})")]
    private static partial Regex Said();
}
