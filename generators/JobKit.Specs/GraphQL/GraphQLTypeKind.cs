namespace JobKit.Specs;

/// <summary>The kinds of GraphQL type.</summary>
public enum GraphQLTypeKind
{
    /// <summary>An object.</summary>
    Object,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An input object.</summary>
    Input,

    /// <summary>A scalar.</summary>
    Scalar,
}
