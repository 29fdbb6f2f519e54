using System.Globalization;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Reads the limits of a schema; one that is no number is none.</summary>
internal static class LimitText
{
    /// <summary>A limit of values, and its text.</summary>
    public static (SchemaNumber Number, string Text)? Number(Schema schema, string keyword) =>
        schema.Scalar(keyword) is { } limit && SchemaNumber.Parse(limit.Text.TrimStart('+')) is { } number ? (number, limit.Text) : null;

    /// <summary>A limit of counts.</summary>
    public static int? Count(Schema schema, string keyword) =>
        schema.Scalar(keyword) is { } limit && decimal.TryParse(limit.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && count >= 0 ? (int)Math.Min(count, int.MaxValue) : null;

    /// <summary>Whether the keyword is true: 2.0's and 3.0's <c>exclusiveMinimum</c>.</summary>
    public static bool IsTrue(Schema schema, string keyword) => schema.Scalar(keyword) is { Text: "true" or "True" };
}
