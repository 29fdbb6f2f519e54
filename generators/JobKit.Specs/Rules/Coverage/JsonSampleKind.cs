namespace JobKit.Specs;

/// <summary>What a <see cref="JsonSample"/> is.</summary>
internal enum JsonSampleKind
{
    /// <summary>Null or missing.</summary>
    Missing,

    /// <summary>A text, a number or a boolean.</summary>
    Scalar,

    /// <summary>An array with nothing in it.</summary>
    EmptyArray,

    /// <summary>An object with nothing in it.</summary>
    EmptyObject,

    /// <summary>An array with elements.</summary>
    Array,

    /// <summary>An object with members.</summary>
    Object,
}
