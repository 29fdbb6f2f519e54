namespace JobKit.Specs;

/// <summary>The body of a request.</summary>
public sealed class RequestBody
{
    /// <summary>Whether the vendor asks for it.</summary>
    public bool Required { get; init; }

    /// <summary>What it may be.</summary>
    public IReadOnlyList<MediaType> Content { get; init; } = [];
}
