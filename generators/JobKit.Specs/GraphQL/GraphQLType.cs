namespace JobKit.Specs;

/// <summary>A reference to a type: a name, or a list of another; perhaps required.</summary>
/// <param name="Name">The name; null for a list.</param>
/// <param name="Items">What the list holds; null for a name.</param>
/// <param name="IsRequired">Whether null is excluded (<c>!</c>).</param>
public sealed record GraphQLType(string? Name, GraphQLType? Items, bool IsRequired)
{
    /// <summary>The name at the core, lists taken off.</summary>
    public string Core => Name ?? Items!.Core;

    /// <summary>The type as GraphQL writes it.</summary>
    public override string ToString() => (Name ?? $"[{Items}]") + (IsRequired ? "!" : "");
}
