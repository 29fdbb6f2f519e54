using System.Globalization;

namespace JobKit.MockServer;

/// <summary>A number as JSON writes it: exact as far as 28 digits go, beyond that as near as a double comes.</summary>
internal readonly struct SchemaNumber : IComparable<SchemaNumber>
{
    private readonly decimal? _exact;
    private readonly double _near;

    private SchemaNumber(decimal? exact, double near) => (_exact, _near) = (exact, near);

    public bool IsInteger => _exact is { } exact ? exact == decimal.Truncate(exact) : Math.Truncate(_near) == _near;

    /// <summary>The number; null where the text is none that JSON could write.</summary>
    public static SchemaNumber? Parse(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] == '-') || text[^1] == '.' || !double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var near) || !double.IsFinite(near))
        {
            return null;
        }

        return new SchemaNumber(decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null, near);
    }

    public int CompareTo(SchemaNumber other) => _exact is { } one && other._exact is { } two ? one.CompareTo(two) : _near.CompareTo(other._near);

    /// <summary>Whether it is a whole multiple; where that cannot be told exactly, it is.</summary>
    public bool IsMultipleOf(SchemaNumber unit) => _exact is not { } exact || unit._exact is not { } of || of == 0 || exact % of == 0;
}
