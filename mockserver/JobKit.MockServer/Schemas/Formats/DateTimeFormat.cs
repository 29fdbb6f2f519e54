using System.Globalization;

namespace JobKit.MockServer;

/// <summary><c>date-time</c>, RFC 3339. Without a zone, or with a blank for the <c>T</c>, it is loose: many vendors write and take it so.</summary>
internal sealed class DateTimeFormat : IFormat
{
    private static readonly string[] Zoned = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK"];
    private static readonly string[] Blank = ["yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    public IReadOnlyList<string> Names { get; } = ["date-time"];

    public string Title => "a date and time with its zone (2026-01-31T09:30:00Z)";

    public FormatVerdict Judge(string text)
    {
        var value = Shortened(text);
        var hasZone = value.Length > 0 && (value[^1] is 'Z' or 'z' || (value.Length > 6 && value[^6] is '+' or '-' && value[^3] == ':'));
        return Is(value, Zoned) ? hasZone ? FormatVerdict.Right : FormatVerdict.Loose
            : Is(value, Blank) ? FormatVerdict.Loose
            : FormatVerdict.Wrong;
    }

    private static bool Is(string text, string[] formats) => DateTimeOffset.TryParseExact(text.EndsWith('z') ? text[..^1] + "Z" : text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    // RFC 3339 has as many digits of a second as one likes, .NET seven.
    private static string Shortened(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return text;
        }

        var end = point + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - point > 8 ? text[..(point + 8)] + text[end..] : end - point == 1 ? "" : text;
    }
}
