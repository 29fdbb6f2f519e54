namespace JobKit.Specs;

/// <summary>A condition of an error entry: a column (a named one of the table, or one made of an expression) and what is asked of it.</summary>
public sealed record WhenModel(ColumnModel Column, CellModel Cell);
