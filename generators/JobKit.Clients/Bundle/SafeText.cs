using System.Text;

namespace JobKit.Clients;

/// <summary>The door between a description's text and NSwag, which prints much of it into C# as it stands.</summary>
internal static class SafeText
{
    /// <summary>A text for comments: every character that ends a line of C# but not one of Markdown becomes a blank.</summary>
    public static string Comment(string text) => text.Any(IsLineEnd) ? string.Concat(text.Select(character => IsLineEnd(character) ? ' ' : character)) : text;

    /// <summary>The same path on the wire, without the characters that end a C# literal or comment.</summary>
    public static string Path(string path) => path.All(IsLiteral) ? path : string.Concat(path.EnumerateRunes().Select(rune => IsLiteral(rune) ? rune.ToString() : Percent(rune)));

    /// <summary>Whether a name can stand in a C# literal as it is.</summary>
    public static bool IsLiteral(string text) => text.Length > 0 && text.All(IsLiteral);

    private static bool IsLiteral(char character) => character is not ('"' or '\\' or '\u2028' or '\u2029') && !char.IsControl(character);

    private static bool IsLiteral(Rune rune) => !rune.IsBmp || IsLiteral((char)rune.Value);

    // Carriage returns too: alone they end a line in C#, before a line feed nobody misses them.
    private static bool IsLineEnd(char character) => character is '\u2028' or '\u2029' || (char.IsControl(character) && character is not ('\n' or '\t'));

    private static string Percent(Rune rune) => Uri.EscapeDataString(rune.ToString());
}
