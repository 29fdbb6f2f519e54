namespace JobKit.Specs;

/// <summary>What kinds of value a column (or an element of an array) can hold.</summary>
internal enum ValueAtomKind
{
    /// <summary>A value of the domain.</summary>
    Listed,

    /// <summary>A value that only a row names; outside the domain, and reported elsewhere.</summary>
    Named,

    /// <summary>Anything that is there; of a presence column, which asks no more.</summary>
    There,

    /// <summary>A value of the right kind that is neither listed nor named.</summary>
    Other,

    /// <summary>A value of the wrong kind: present, and neither listed nor <c>other</c>.</summary>
    WrongKind,

    /// <summary>Null or missing.</summary>
    Absent,
}
