namespace JobKit.MockServer;

/// <summary>Where in a request something stands.</summary>
internal enum RequestPlace
{
    /// <summary>A parameter in the path.</summary>
    Path,

    /// <summary>A parameter in the query.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A cookie.</summary>
    Cookie,

    /// <summary>The body.</summary>
    Body,
}
