namespace JobKit.Specs;

/// <summary>The decision table: rows are tried in order, the first that matches counts.</summary>
public sealed record TableModel
{
    /// <summary>The columns, in the file's order.</summary>
    public EquatableArray<ColumnModel> Columns { get; init; }

    /// <summary>The rows, in the file's order. The shorthand gives one row for each entry of its map.</summary>
    public EquatableArray<RowModel> Rows { get; init; }

    /// <summary>What an answer outside the table is; never a state that is over.</summary>
    public JobState Otherwise { get; init; }

    /// <summary>The index of the main column; -1 where there is none.</summary>
    public int MainColumn { get; init; } = -1;

    /// <summary>Whether the file used the shorthand <c>from</c> and <c>map</c>.</summary>
    public bool IsShorthand { get; init; }
}
