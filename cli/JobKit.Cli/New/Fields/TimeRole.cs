namespace JobKit.Cli.New;

/// <summary>What a time tells of a job.</summary>
internal enum TimeRole
{
    /// <summary>Nothing that JobKit reads.</summary>
    None,

    /// <summary>When it was accepted.</summary>
    Created,

    /// <summary>When work on it began.</summary>
    Started,

    /// <summary>When it was last changed.</summary>
    Updated,

    /// <summary>When it ended.</summary>
    Finished,

    /// <summary>When it, or its result, is no longer kept.</summary>
    Expires,
}
