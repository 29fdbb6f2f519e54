using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace JobKit.Decoding;

/// <summary>Writes the values of a request.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestText
{
    /// <summary>A value as text, the same everywhere.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(long)"/>
    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(long)"/>
    public static string Of(bool value) => value ? "true" : "false";

    /// <inheritdoc cref="Of(long)"/>
    public static string Of(string? value) => value ?? "";

    /// <summary>The parts as one text; null where one of them has none.</summary>
    public static string? Join(params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
        {
            if (part is null)
            {
                return null;
            }
        }

        return string.Concat(parts);
    }

    /// <summary>A text inside an address, percent-encoded; null where there is none.</summary>
    public static string? Escape(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>A segment of a path, percent-encoded.</summary>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>, which would name another place.</exception>
    public static string Segment(string value, string name) => value is "" or "." or ".."
        ? throw new ArgumentException($"`{name}` is '{value}', which names no job: it would change the path of the request.", name)
        : Uri.EscapeDataString(value);

    /// <summary>A part of a path whose reserved characters stay.</summary>
    /// <exception cref="ArgumentException">The value is empty or has a segment <c>.</c> or <c>..</c>, which would name another place.</exception>
    public static string Reserved(string value, string name)
    {
        var path = string.Join('/', value.Split('/').Select(segment => Segment(segment, name)));
        return path.Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3B", ";", StringComparison.Ordinal);
    }

    /// <summary>Adds a query parameter.</summary>
    public static void Query(StringBuilder target, string name, string value) =>
        target.Append(Contains(target, '?') ? '&' : '?').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));

    private static bool Contains(StringBuilder text, char character)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (chunk.Span.Contains(character))
            {
                return true;
            }
        }

        return false;
    }
}
