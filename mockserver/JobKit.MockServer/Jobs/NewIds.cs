using System.Globalization;

namespace JobKit.MockServer;

/// <summary>
/// Gives out job ids that look like a documented one: the same length, letters where letters were, the same prefix. A counter is
/// behind them, so they are all different and a run of the server can be repeated.
/// </summary>
internal sealed class NewIds
{
    private long _count;

    /// <param name="documented">The documented id; where it has slashes only what follows the last is new.</param>
    public string Next(string documented)
    {
        var number = Interlocked.Increment(ref _count);
        if (documented.Length is > 0 and <= 18 && documented.All(char.IsAsciiDigit))
        {
            return (long.Parse(documented, CultureInfo.InvariantCulture) + number).ToString(CultureInfo.InvariantCulture);
        }

        var start = documented.LastIndexOf('/') + 1;
        var id = documented[..start] + Vary(documented[start..], (ulong)number);

        // An id that happened to spell a marker would not end as its job should.
        return Markers.Find([id]) is null || Markers.Find([documented]) is not null ? id : Next(documented);
    }

    /// <summary>What the ids of a kind begin with: letters up to the first separator (<c>job-</c>); null where there is nothing telling.</summary>
    public static string? Prefix(string documented)
    {
        var last = documented[(documented.LastIndexOf('/') + 1)..];
        var length = last.TakeWhile(char.IsAsciiLetter).Count();
        return length >= 2 && length < last.Length && !char.IsAsciiLetterOrDigit(last[length]) ? last[..(length + 1)] : null;
    }

    private static string Vary(string text, ulong number)
    {
        var prefix = Prefix(text)?.Length ?? 0;
        var isHex = text[prefix..].All(c => char.IsAsciiHexDigitLower(c) || c == '-');
        var state = number;
        return string.Concat(text.Select((c, index) => index < prefix ? c : Like(c, isHex, Random(ref state))));
    }

    private static char Like(char c, bool isHex, ulong random) => c switch
    {
        _ when isHex && c != '-' => "0123456789abcdef"[(int)(random % 16)],
        >= '0' and <= '9' => (char)('0' + (random % 10)),
        >= 'a' and <= 'z' => (char)('a' + (random % 26)),
        >= 'A' and <= 'Z' => (char)('A' + (random % 26)),
        _ => c,
    };

    // SplitMix64: small, and neighbours in give strangers out.
    private static ulong Random(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
