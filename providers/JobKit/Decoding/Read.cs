using System.ComponentModel;
using System.Globalization;

namespace JobKit.Decoding;

/// <summary>Reads values as what the mapping says they are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Read
{
    /// <summary>A text that is not empty, or a number as text; null for anything else.</summary>
    public static string? Text(JsonValue value) => value.Kind switch
    {
        JsonSlotKind.Text when value.Raw.IsEmpty => null,
        JsonSlotKind.Text or JsonSlotKind.Number => value.Text(),
        _ => null,
    };

    /// <summary>An address; null where the text is none.</summary>
    public static Uri? Address(string? text) => text is not null && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var address) ? address : null;

    /// <summary>A number or numeric text; null for anything else.</summary>
    public static double? Number(JsonValue value) =>
        value.Kind is not (JsonSlotKind.Number or JsonSlotKind.Text) ? null
        : Digits.TryRead(value.Raw, out var whole) ? whole
        : double.TryParse(value.Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : null;

    /// <summary>Whether it is true or false, also as text.</summary>
    public static bool IsBoolean(JsonValue value) => value.Kind is JsonSlotKind.True or JsonSlotKind.False || (value.Kind == JsonSlotKind.Text && (value.Raw.SequenceEqual("true"u8) || value.Raw.SequenceEqual("false"u8)));

    /// <summary>Whether it is a number or numeric text.</summary>
    public static bool IsNumber(JsonValue value) => Number(value) is not null;

    /// <summary>The sign of a number or of numeric text; null for anything else.</summary>
    public static int? Sign(JsonValue value) => Number(value) is { } number ? Math.Sign(number) : null;

    /// <summary>The sum of parts; missing parts count 0, all missing is none.</summary>
    public static double? Sum(params ReadOnlySpan<double?> parts)
    {
        double? sum = null;
        foreach (var part in parts)
        {
            sum = part is { } number ? (sum ?? 0) + number : sum;
        }

        return sum;
    }
}
