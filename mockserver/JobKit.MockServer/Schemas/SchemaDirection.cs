namespace JobKit.MockServer;

/// <summary>Which way a value travels: some members belong to requests alone, some to answers.</summary>
internal enum SchemaDirection
{
    /// <summary>To the client: members that are <c>writeOnly</c> are not asked for.</summary>
    Answer,

    /// <summary>To the server: members that are <c>readOnly</c> are not asked for.</summary>
    Request,
}
