using System.Globalization;
using System.Text.RegularExpressions;

namespace JobKit.MockServer;

/// <summary>How a vendor writes times, learned from a documented one.</summary>
/// <param name="Format">A .NET custom format; null for numbers.</param>
/// <param name="IsMilliseconds">Whether a number counts milliseconds since 1970, not seconds.</param>
internal sealed partial record TimeStyle(string? Format, bool IsMilliseconds = false)
{
    public static TimeStyle Rfc3339 { get; } = new("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");

    public static TimeStyle Seconds { get; } = new(null, false);

    public static TimeStyle Milliseconds { get; } = new(null, true);

    /// <summary>The style of a documented time; null where the text is none that we know.</summary>
    public static TimeStyle? Of(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number < 100_000_000_000 ? Seconds : Milliseconds;
        }

        if (Rfc1123().IsMatch(text))
        {
            return new TimeStyle("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
        }

        var match = IsoTime().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Length;
        var zone = match.Groups["zone"].Value;
        return new TimeStyle(
            $"yyyy-MM-dd'{match.Groups["t"].Value}'HH:mm:ss" + (fraction == 0 ? "" : "." + new string('f', Math.Min(fraction, 7)))
            + (zone.Length == 0 ? "" : zone is "Z" or "z" ? $"'{zone}'" : zone.Contains(':', StringComparison.Ordinal) ? "'+00:00'" : "'+0000'"));
    }

    public string Write(DateTimeOffset time) => Format is not null
        ? time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)
        : (IsMilliseconds ? time.ToUnixTimeMilliseconds() : time.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(?<t>[Tt ])\d\d:\d\d:\d\d(\.(?<fraction>\d+))?(?<zone>[Zz]|[+-]\d\d:?\d\d)?$")]
    private static partial Regex IsoTime();

    [GeneratedRegex(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$")]
    private static partial Regex Rfc1123();
}
