namespace JobKit.MockServer;

/// <summary>What a member of a vendor's error answer is for.</summary>
internal enum ErrorSlot
{
    /// <summary>Something else.</summary>
    None,

    /// <summary>A text for people.</summary>
    Text,

    /// <summary>A few words that are the same for all errors of the kind.</summary>
    Heading,

    /// <summary>The parameter or member at fault.</summary>
    Place,

    /// <summary>The way to it, as a list (FastAPI's <c>loc</c>).</summary>
    Way,

    /// <summary>Whether it is in the query, the body …</summary>
    In,

    /// <summary>What is broken, for programs.</summary>
    Rule,

    /// <summary>The HTTP status.</summary>
    Status,

    /// <summary>A code: the HTTP status where it is a number.</summary>
    Code,
}
