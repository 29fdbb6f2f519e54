namespace JobKit.Specs;

/// <summary>A value in a GraphQL text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; empty for lists and objects.</param>
public sealed record GraphQLValue(GraphQLValueKind Kind, string Text)
{
    /// <summary>The items of a list.</summary>
    public EquatableArray<GraphQLValue> Items { get; init; }

    /// <summary>The fields of an object.</summary>
    public EquatableArray<GraphQLArgument> Fields { get; init; }

    /// <summary>The value as GraphQL writes it.</summary>
    public override string ToString() => Kind switch
    {
        GraphQLValueKind.Variable => "$" + Text,
        GraphQLValueKind.String => GraphQLText.Quote(Text),
        GraphQLValueKind.List => $"[{string.Join(", ", Items)}]",
        GraphQLValueKind.Object => $"{{{string.Join(", ", Fields.Select(field => $"{field.Name}: {field.Value}"))}}}",
        _ => Text,
    };
}
