using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;

namespace JobKit.Decoding;

/// <summary>Reads progress, in percent from 0 to 100.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JobProgress
{
    /// <summary>A number, <c>n/m</c>, or the first number before a <c>%</c>.</summary>
    public static double? Read(JsonValue value) => JobKit.Decoding.Read.Number(value) is { } number ? Clamp(number) : value.Kind == JsonSlotKind.Text ? OfText(value.Text()!) : null;

    /// <summary>A number of which 1 is the whole.</summary>
    public static double? Fraction(JsonValue value) => JobKit.Decoding.Read.Number(value) is { } number ? Clamp(number * 100) : null;

    /// <summary>Done of total.</summary>
    public static double? Ratio(double? done, double? total) => done is { } part && total is { } whole && whole > 0 ? Clamp(part / whole * 100) : null;

    /// <summary>The share of tasks that are over.</summary>
    public static double? OfTasks(IReadOnlyList<JobTask> tasks) => tasks.Count == 0 ? null : Clamp(100.0 * tasks.Count(task => task.IsOver) / tasks.Count);

    private static double? OfText(string text)
    {
        if (Share().Match(text) is { Success: true } share)
        {
            return Ratio(Parse(share.Groups[1].Value), Parse(share.Groups[2].Value));
        }

        return Percent().Match(text) is { Success: true } percent ? Clamp(Parse(percent.Groups[1].Value)) : null;
    }

    private static double Parse(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    private static double? Clamp(double percent) => double.IsFinite(percent) ? Math.Clamp(percent, 0, 100) : null;

    [GeneratedRegex(@"^\s*(\d{1,15}(?:\.\d{1,15})?)\s*/\s*(\d{1,15}(?:\.\d{1,15})?)\s*$")]
    private static partial Regex Share();

    [GeneratedRegex(@"(\d{1,15}(?:\.\d{1,15})?)\s*%")]
    private static partial Regex Percent();
}
