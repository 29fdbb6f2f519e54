using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>What a column holds where it is none of its listed values; those are numbered from 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Cells
{
    /// <summary>Null or missing.</summary>
    public const int Absent = -1;

    /// <summary>A value of the right kind that is not listed.</summary>
    public const int Other = -2;

    /// <summary>A value of the wrong kind: it is neither absent nor other, and matches only <c>present</c>.</summary>
    public const int Wrong = -3;

    /// <summary>0 for true, 1 for false.</summary>
    public static int Boolean(JsonValue value, bool ignoreCase) => value.Kind switch
    {
        JsonSlotKind.Absent => Absent,
        JsonSlotKind.True => 0,
        JsonSlotKind.False => 1,
        JsonSlotKind.Text when Is(value, "true", ignoreCase) => 0,
        JsonSlotKind.Text when Is(value, "false", ignoreCase) => 1,
        _ => Wrong,
    };

    /// <summary>0 for what is there.</summary>
    public static int Presence(JsonValue value) => value.IsPresent ? 0 : Absent;

    /// <summary>0 for zero, 1 for positive, 2 for negative.</summary>
    public static int Sign(JsonValue value) => value.IsAbsent ? Absent : Read.Sign(value) switch
    {
        0 => 0,
        > 0 => 1,
        < 0 => 2,
        null => Wrong,
    };

    private static bool Is(JsonValue value, string word, bool ignoreCase) => ignoreCase ? value.TextEqualsIgnoreCase(word) : value.Text() == word;
}
