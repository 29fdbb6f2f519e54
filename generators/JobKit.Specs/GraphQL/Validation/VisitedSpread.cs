namespace JobKit.Specs;

/// <summary>A named fragment's use.</summary>
/// <param name="Parent">The type that it is asked of; null where the schema does not say.</param>
/// <param name="Spread">The use.</param>
internal sealed record VisitedSpread(GraphQLTypeDefinition? Parent, GraphQLFragmentSpread Spread)
{
    /// <summary>The fragment's name.</summary>
    public string Name => Spread.Name;
}
