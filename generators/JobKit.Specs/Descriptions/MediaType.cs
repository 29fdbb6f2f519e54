namespace JobKit.Specs;

/// <summary>One form of a body.</summary>
public sealed class MediaType
{
    /// <summary>The media type as written.</summary>
    public required string Name { get; init; }

    /// <summary>The schema.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The documented examples.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>Whether it is XML.</summary>
    public bool IsXml => Essence is "application/xml" or "text/xml" || Essence.EndsWith("+xml", StringComparison.Ordinal);

    /// <summary>Whether it is JSON.</summary>
    public bool IsJson => Essence is "application/json" or "text/json" || Essence.EndsWith("+json", StringComparison.Ordinal);

    private string Essence => Name.Split(';')[0].Trim().ToLowerInvariant();
}
