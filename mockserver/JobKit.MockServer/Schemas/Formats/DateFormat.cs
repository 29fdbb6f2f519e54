using System.Globalization;

namespace JobKit.MockServer;

/// <summary><c>date</c>, RFC 3339.</summary>
internal sealed class DateFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["date"];

    public string Title => "a date (2026-01-31)";

    public FormatVerdict Judge(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? FormatVerdict.Right : FormatVerdict.Wrong;
}
