using System.Xml;

namespace JobKit.MockServer;

/// <summary><c>duration</c>, ISO 8601.</summary>
internal sealed class DurationFormat : IFormat
{
    public IReadOnlyList<string> Names { get; } = ["duration"];

    public string Title => "a duration (PT1H30M)";

    public FormatVerdict Judge(string text)
    {
        // Weeks are ISO 8601's alone; the rest XML Schema has too.
        if (text.Length > 2 && text[0] == 'P' && text[^1] == 'W' && text.AsSpan(1, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return FormatVerdict.Right;
        }

        try
        {
            XmlConvert.ToTimeSpan(text);
            return text[0] == 'P' ? FormatVerdict.Right : FormatVerdict.Wrong;
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            return problem is OverflowException ? FormatVerdict.Right : FormatVerdict.Wrong;
        }
    }
}
