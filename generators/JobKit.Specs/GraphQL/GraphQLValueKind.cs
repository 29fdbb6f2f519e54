namespace JobKit.Specs;

/// <summary>What a GraphQL value is.</summary>
public enum GraphQLValueKind
{
    /// <summary>A variable; the text is its name.</summary>
    Variable,

    /// <summary>A text.</summary>
    String,

    /// <summary>A number, as written.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>A value of an enum.</summary>
    Enum,

    /// <summary>A list.</summary>
    List,

    /// <summary>An input object.</summary>
    Object,
}
