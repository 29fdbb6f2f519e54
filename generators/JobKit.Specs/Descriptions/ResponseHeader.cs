namespace JobKit.Specs;

/// <summary>A documented header of an answer.</summary>
public sealed class ResponseHeader
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its schema.</summary>
    public Schema? Schema { get; init; }

    /// <summary>A documented example.</summary>
    public Node? Example { get; init; }
}
