namespace JobKit.Specs;

/// <summary>What a column reads a value as.</summary>
public enum ColumnKind
{
    /// <summary>One of a finite set of values.</summary>
    Enum,

    /// <summary>True or false; also as text.</summary>
    Boolean,

    /// <summary>Whether there is anything: null, missing, <c>""</c>, <c>[]</c>, <c>{}</c> are absent.</summary>
    Presence,

    /// <summary>The sign of a number, or of numeric text.</summary>
    Sign,

    /// <summary>The HTTP status.</summary>
    HttpStatus,

    /// <summary>The set of the values that the elements of an array have.</summary>
    Array,
}
