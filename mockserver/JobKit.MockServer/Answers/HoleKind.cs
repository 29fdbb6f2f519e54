namespace JobKit.MockServer;

/// <summary>What fills a changing place.</summary>
internal enum HoleKind
{
    /// <summary>A field of the job's key.</summary>
    KeyField,

    /// <summary>When the job was created.</summary>
    CreatedAt,

    /// <summary>When it started.</summary>
    StartedAt,

    /// <summary>When it last changed.</summary>
    UpdatedAt,

    /// <summary>When it ended.</summary>
    FinishedAt,

    /// <summary>When the vendor forgets it.</summary>
    ExpiresAt,

    /// <summary>The id that a submit gives out.</summary>
    NewId,

    /// <summary>The address that stands for the vendor's, with the session in it.</summary>
    Server,
}
