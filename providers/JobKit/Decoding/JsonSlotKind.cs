using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>What stands at a place of an answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonSlotKind : byte
{
    /// <summary>Nothing, or null.</summary>
    Absent,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,
}
