using System.Globalization;

namespace JobKit.MockServer;

/// <summary>Durations as people write them: <c>500ms</c>, <c>2s</c>, <c>5m</c>, <c>2h</c>, <c>1d</c>.</summary>
internal static class Durations
{
    public const string Rule = "a duration such as 500ms, 2s, 5m, 2h or 1d";

    // The longer of two units that end alike stands first.
    private static readonly (string Unit, double Milliseconds)[] Units = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)];

    public static bool TryParse(string? text, out TimeSpan duration)
    {
        duration = default;
        foreach (var (unit, milliseconds) in Units)
        {
            if (text?.EndsWith(unit, StringComparison.Ordinal) == true)
            {
                if (!double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number * milliseconds > TimeSpan.FromDays(36500).TotalMilliseconds)
                {
                    return false;
                }

                duration = TimeSpan.FromMilliseconds(number * milliseconds);
                return true;
            }
        }

        return false;
    }

    /// <summary>The duration in its largest unit that has no fraction.</summary>
    public static string ToText(TimeSpan duration)
    {
        foreach (var (unit, milliseconds) in Units.Reverse())
        {
            var number = duration.TotalMilliseconds / milliseconds;
            if (number != 0 && Math.Floor(number) == number)
            {
                return number.ToString("0", CultureInfo.InvariantCulture) + unit;
            }
        }

        return duration == TimeSpan.Zero ? "0s" : duration.TotalMilliseconds.ToString("0.####", CultureInfo.InvariantCulture) + "ms";
    }
}
