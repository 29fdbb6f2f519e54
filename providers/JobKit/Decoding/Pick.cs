using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>Of two places the one that has a value of the right kind; else the one that has any.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Pick
{
    /// <summary>For enums: text, number or boolean.</summary>
    public static JsonValue Scalar(JsonValue left, JsonValue right) => left.IsScalar ? left : right.IsScalar ? right : Any(left, right);

    /// <summary>For booleans: true or false, also as text.</summary>
    public static JsonValue Boolean(JsonValue left, JsonValue right) => Read.IsBoolean(left) ? left : Read.IsBoolean(right) ? right : Any(left, right);

    /// <summary>For signs and progress: a number or numeric text.</summary>
    public static JsonValue Number(JsonValue left, JsonValue right) => Read.IsNumber(left) ? left : Read.IsNumber(right) ? right : Any(left, right);

    /// <summary>For arrays: a list.</summary>
    public static JsonValue List(JsonValue left, JsonValue right) => left.Kind == JsonSlotKind.Array ? left : right.Kind == JsonSlotKind.Array ? right : Any(left, right);

    /// <summary>For presence: anything present.</summary>
    public static JsonValue Present(JsonValue left, JsonValue right) => left.IsPresent ? left : right;

    /// <summary>For tasks: a list or an object.</summary>
    public static JsonValue Container(JsonValue left, JsonValue right) => left.Kind is JsonSlotKind.Array or JsonSlotKind.Object ? left : right;

    private static JsonValue Any(JsonValue left, JsonValue right) => left.IsAbsent ? right : left;
}
