namespace JobKit.Specs;

/// <summary>A named fragment.</summary>
public sealed record GraphQLFragment(string Name, string On, EquatableArray<GraphQLSelection> Selections, Location Location)
{
    /// <summary>The directives on it.</summary>
    public EquatableArray<GraphQLDirective> Directives { get; init; }
}
