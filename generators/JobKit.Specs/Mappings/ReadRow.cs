namespace JobKit.Specs;

/// <summary>A row (of the shorthand: an entry of its map) and where it and its values stand.</summary>
internal sealed record ReadRow(RowModel Model, Location Location, IReadOnlyList<ReadRowCell> Cells);

/// <summary>What a row asks of a column, and where its values stand.</summary>
internal sealed record ReadRowCell(int Column, ReadCell Cell);
