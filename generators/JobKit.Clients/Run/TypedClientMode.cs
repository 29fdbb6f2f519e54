namespace JobKit.Clients;

/// <summary>Of how much of a description a typed client is made.</summary>
internal enum TypedClientMode
{
    /// <summary>No client; neither NSwag nor Node is needed.</summary>
    None,

    /// <summary>Only the operations that the mapping files call.</summary>
    Mapped,

    /// <summary>The whole description.</summary>
    All,
}
