namespace JobKit.Specs;

/// <summary>A column and what it holds, as a message shows it.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Value">The value as a row writes it (<c>stale</c>, <c>absent</c>, <c>other</c>), or a set (<c>{ok, wait}</c>).</param>
internal sealed record ColumnValue(string Column, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Column + "=" + Value;
}
