namespace JobKit.MockServer;

/// <summary>Whether a text is of a format.</summary>
internal enum FormatVerdict
{
    /// <summary>It is.</summary>
    Right,

    /// <summary>It is not to the letter, and servers take it all the same.</summary>
    Loose,

    /// <summary>It is not.</summary>
    Wrong,
}
