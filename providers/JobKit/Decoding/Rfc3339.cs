namespace JobKit.Decoding;

/// <summary>Reads the usual form of RFC 3339 from bytes, without making text of it. What it does not know it leaves to others.</summary>
internal static class Rfc3339
{
    private const int SecondsEnd = 19;

    /// <summary>The time in UTC; false for every form but <c>yyyy-MM-ddTHH:mm:ss[.fraction][Z|±HH:mm]</c>. Without zone it is UTC.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < SecondsEnd || text[4] != '-' || text[7] != '-' || (text[10] | 0x20) != 't' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        var rest = text[SecondsEnd..];
        if (!TryReadFraction(ref rest, out var ticks) || !TryReadZone(rest, out var offset))
        {
            return false;
        }

        var utc = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks + ticks - (offset * TimeSpan.TicksPerMinute);
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        time = new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != '.')
        {
            return true;
        }

        var digits = 1;
        var unit = TimeSpan.TicksPerSecond;
        for (; digits < rest.Length && char.IsAsciiDigit((char)rest[digits]); digits++)
        {
            // More than seven digits say nothing that a clock here could hold.
            unit /= 10;
            ticks += (rest[digits] - '0') * unit;
        }

        rest = rest[digits..];
        return digits > 1;
    }

    // In minutes.
    private static bool TryReadZone(ReadOnlySpan<byte> zone, out int offset)
    {
        offset = 0;
        if (zone.IsEmpty || (zone.Length == 1 && (zone[0] | 0x20) == 'z'))
        {
            return true;
        }

        if (zone.Length != 6 || zone[0] is not ((byte)'+' or (byte)'-') || zone[3] != ':')
        {
            return false;
        }

        var (hours, minutes) = (Number(zone[1..3]), Number(zone[4..6]));
        offset = ((hours * 60) + minutes) * (zone[0] == '-' ? -1 : 1);
        return hours is >= 0 and < 14 && minutes is >= 0 and <= 59;
    }

    // Negative where a character is no digit.
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return int.MinValue / 2;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
