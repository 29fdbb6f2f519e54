using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JobKit.Cli.New;

/// <summary>The one door from texts of others to YAML: whatever stands in a name or a word, it is one scalar and means itself.</summary>
internal static partial class Yaml
{
    /// <summary>A text as a scalar: plain where that is read back as the same text by every reader, else in double quotes.</summary>
    public static string Text(string text) => Plain().IsMatch(text) && !Reserved().IsMatch(text) && !LooksLikeNumber().IsMatch(text) ? text : Quoted(text);

    /// <summary>A value of a vendor as a cell: numbers stay plain, and a word that is spelled like one of the language's is marked as a value.</summary>
    public static string Cell(string value) => value is "absent" or "present" or "other" or "?"
        ? $"{{ value: {Text(value)} }}"
        : Number().IsMatch(value) ? value : Text(value);

    /// <summary>One value, or a list of several.</summary>
    public static string Cells(IReadOnlyList<string> values) => values.Count == 1 ? Cell(values[0]) : $"[{string.Join(", ", values.Select(Cell))}]";

    /// <summary>One text, or a list of several.</summary>
    public static string TextList(IReadOnlyList<string> texts) => texts.Count == 1 ? Text(texts[0]) : $"[{string.Join(", ", texts.Select(Text))}]";

    /// <summary>A map in one line; members without a value are left out.</summary>
    public static string Map(params (string Key, string? Value)[] members) =>
        $"{{ {string.Join(", ", members.Where(member => member.Value is not null).Select(member => $"{(Key().IsMatch(member.Key) ? member.Key : Text(member.Key))}: {member.Value}"))} }}";

    /// <summary>A text in double quotes; what cannot be seen, or turns the line around, is escaped.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character is '"' or '\\' ? quoted.Append('\\').Append(character)
                : !Texts.IsSeen(character) ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")
                : quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex("^(at|as|absent|[A-Za-z][A-Za-z]{3,20})$")]
    private static partial Regex Key();

    [GeneratedRegex(@"^(https?://)?[A-Za-z0-9_$/.][A-Za-z0-9_$/.~@+*()-]*(#/[A-Za-z0-9_$/.~@+*()-]*)?( [A-Za-z0-9_$/.~@+*()-]+)*$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(null|~|true|false|yes|no|on|off|y|n|absent|present|other)$", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();

    [GeneratedRegex(@"^[-+.]?[0-9][0-9_.,:xXeEoO+-]*$")]
    private static partial Regex LooksLikeNumber();

    [GeneratedRegex(@"^(0|-?[1-9][0-9]{0,14})$")]
    private static partial Regex Number();
}
