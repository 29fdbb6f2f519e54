namespace JobKit;

/// <summary>A result of a job that ended with full or partial success.</summary>
public sealed record JobResult
{
    /// <summary>Its name; null where there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Where it can be fetched; null where the value itself was in the answer.</summary>
    public Uri? Url { get; init; }

    /// <summary>The value, as JSON text; null where there is a link.</summary>
    public string? Value { get; init; }

    /// <summary>Whether the link needs the vendor's credential. False for pre-signed links, which must never get it.</summary>
    public bool NeedsCredential { get; init; } = true;
}
