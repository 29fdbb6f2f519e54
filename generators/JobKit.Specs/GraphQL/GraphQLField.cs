namespace JobKit.Specs;

/// <summary>A field of a type, or an argument of a field.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record GraphQLField(string Name, GraphQLType Type, EquatableArray<GraphQLField> Arguments)
{
    /// <summary>What it is for; null where the schema does not say.</summary>
    public string? Description { get; init; }

    /// <summary>The value that stands in where none is given; null where there is none.</summary>
    public GraphQLValue? Default { get; init; }

    /// <summary>Whether it has a default value.</summary>
    public bool HasDefault => Default is not null;

    /// <summary>Why it should not be used any more; null where nothing is against it.</summary>
    public string? DeprecationReason { get; init; }
}
