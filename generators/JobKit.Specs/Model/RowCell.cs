namespace JobKit.Specs;

/// <summary>What a row asks of one column.</summary>
/// <param name="Column">The column's index in <see cref="TableModel.Columns"/>.</param>
/// <param name="Cell">What is asked.</param>
public sealed record RowCell(int Column, CellModel Cell);
