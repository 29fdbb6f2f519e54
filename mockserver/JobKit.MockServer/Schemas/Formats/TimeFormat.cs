using System.Globalization;

namespace JobKit.MockServer;

/// <summary><c>time</c>, RFC 3339. Without a zone it is loose.</summary>
internal sealed class TimeFormat : IFormat
{
    private static readonly string[] Formats = ["HH:mm:ss.FFFFFFF", "HH:mm:ss.FFFFFFFK"];

    public IReadOnlyList<string> Names { get; } = ["time"];

    public string Title => "a time with its zone (09:30:00Z)";

    public FormatVerdict Judge(string text) =>
        !DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out _) ? FormatVerdict.Wrong
        : text.AsSpan().IndexOfAny("Z+-") < 0 ? FormatVerdict.Loose
        : FormatVerdict.Right;
}
