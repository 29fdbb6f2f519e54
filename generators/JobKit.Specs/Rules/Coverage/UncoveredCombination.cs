namespace JobKit.Specs;

/// <summary>A combination that no row covers, whatever the columns hold that it does not name.</summary>
/// <param name="Values">The columns that matter, in the table's order, and what they hold; never empty.</param>
internal sealed record UncoveredCombination(EquatableArray<ColumnValue> Values)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Values.Select(value => value.ToString()));
}
