namespace JobKit.Specs;

/// <summary>Whether a value of a cell is the vendor's or one of our words.</summary>
public enum CellValueKind
{
    /// <summary>The vendor's own value, by its text.</summary>
    Value,

    /// <summary>Null or missing.</summary>
    Absent,

    /// <summary>Anything but absent.</summary>
    Present,

    /// <summary>Present, and not one of the column's values.</summary>
    Other,
}
