namespace JobKit.Specs;

/// <summary>How the values of a cell are meant.</summary>
public enum CellKind
{
    /// <summary>The value is one of them.</summary>
    OneOf,

    /// <summary>Of an array: at least one element is one of them.</summary>
    Any,

    /// <summary>Of an array: there is an element, and every one is one of them.</summary>
    All,

    /// <summary>Of an array: no element is one of them; true of <c>absent</c>.</summary>
    None,
}
