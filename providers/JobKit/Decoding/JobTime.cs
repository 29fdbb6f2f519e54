using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;

namespace JobKit.Decoding;

/// <summary>Reads times as vendors write them; what cannot be read is no time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JobTime
{
    private const double SecondsBelow = 1e11;
    private const double MaxMilliseconds = 253402300799999;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",

        // RFC 1123 with the zone as a number, which it recommends; "r" below is its form with GMT.
        "ddd, d MMM yyyy HH:mm:ss zzz",
    ];

    /// <summary>RFC 3339 (without zone: UTC), RFC 1123, or seconds or milliseconds since 1970.</summary>
    public static DateTimeOffset? Read(JsonValue value)
    {
        if (value.Kind == JsonSlotKind.Number)
        {
            return OfNumber(value);
        }

        if (value.Kind != JsonSlotKind.Text || value.Raw.IsEmpty)
        {
            return null;
        }

        if (value.Raw.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            return OfNumber(value);
        }

        if (Rfc3339.TryRead(value.Raw, out var time))
        {
            return Valid(time);
        }

        return OfText(value.Text()!);
    }

    /// <summary>A .NET custom format; without zone UTC.</summary>
    public static DateTimeOffset? Read(JsonValue value, string format) =>
        value.Text() is { Length: > 0 } text && DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var time)
            ? Valid(time)
            : null;

    private static DateTimeOffset? OfText(string text)
    {
        // More than seven digits of a fraction say nothing that a clock here could hold.
        var shortened = Shorten(text);
        return DateTimeOffset.TryParseExact(shortened, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            || DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
                ? Valid(time)
                : null;
    }

    private static string Shorten(string text)
    {
        var dot = text.IndexOf('.');
        if (dot < 0)
        {
            return text.Replace('t', 'T').Replace('z', 'Z');
        }

        var end = dot + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return (end - dot - 1 > 7 ? string.Concat(text.AsSpan(0, dot + 8), text.AsSpan(end)) : text).Replace('t', 'T').Replace('z', 'Z');
    }

    private static DateTimeOffset? OfNumber(JsonValue value)
    {
        if (Digits.TryRead(value.Raw, out var whole))
        {
            var exact = whole < SecondsBelow ? whole * 1000 : whole;
            return whole == 0 || exact > MaxMilliseconds ? null : DateTimeOffset.FromUnixTimeMilliseconds(exact);
        }

        if (!Utf8Parser.TryParse(value.Raw, out double number, out var used) || used != value.Raw.Length || number <= 0)
        {
            return null;
        }

        var milliseconds = number < SecondsBelow ? number * 1000 : number;
        return milliseconds > MaxMilliseconds ? null : DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(milliseconds));
    }

    private static DateTimeOffset? Valid(DateTimeOffset time) => time.UtcDateTime.Year <= 1 ? null : time.ToUniversalTime();
}
