using System.Globalization;
using System.Text;

namespace JobKit.Specs;

/// <summary>How GraphQL writes texts: quoted, and in blocks.</summary>
internal static class GraphQLText
{
    private static readonly char[] Indents = [' ', '\t'];

    /// <summary>A text as a quoted string.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What a block string means: without the indentation that its lines share (the first apart), and without blank lines at both ends (section 2.9.4).</summary>
    /// <param name="raw">What stands between its quotes.</param>
    public static string OfBlock(string raw)
    {
        var lines = raw.Replace("\\\"\"\"", "\"\"\"").Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(IndentOf).DefaultIfEmpty(0).Min();
        var texts = lines.Select((line, index) => index == 0 ? line : line.Substring(Math.Min(indent, line.Length))).ToList();
        var first = texts.FindIndex(line => !IsBlank(line));
        return first < 0 ? "" : string.Join("\n", texts.Skip(first).Take(texts.FindLastIndex(line => !IsBlank(line)) - first + 1));
    }

    // Blanks are spaces and tabs; other white space is text.
    private static bool IsBlank(string line) => IndentOf(line) == line.Length;

    private static int IndentOf(string line) => line.Length - line.TrimStart(Indents).Length;
}
