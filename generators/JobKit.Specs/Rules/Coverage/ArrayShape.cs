namespace JobKit.Specs;

/// <summary>The atoms of an array column's first axis.</summary>
internal enum ArrayShape
{
    /// <summary>An array with elements.</summary>
    Elements,

    /// <summary>No array at all.</summary>
    WrongKind,

    /// <summary>Null, missing or empty.</summary>
    Absent,
}
