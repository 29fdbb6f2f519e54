namespace JobKit.Specs;

/// <summary>A parameter of an operation.</summary>
public sealed class Parameter
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it travels.</summary>
    public ParameterPlace Place { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the vendor asks for it.</summary>
    public bool Required { get; init; }

    /// <summary>Its schema.</summary>
    public Schema? Schema { get; init; }

    /// <summary>A documented example.</summary>
    public Node? Example { get; init; }

    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>How its value is written.</summary>
    public ParameterStyle Style { get; init; }

    /// <summary>Whether each item or member of its value is written by itself.</summary>
    public bool Explode { get; init; }

    /// <summary>Whether it may be there without a value.</summary>
    public bool AllowEmptyValue { get; init; }

    /// <summary>Where it stands.</summary>
    public Location Location { get; init; }
}
