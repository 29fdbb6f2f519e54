namespace JobKit.Specs;

/// <summary>The table and where its parts stand; what the rules look at.</summary>
internal sealed record ReadTable
{
    /// <summary>The table.</summary>
    public required TableModel Model { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ReadColumn> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<ReadRow> Rows { get; init; }

    /// <summary>Where <c>rows</c> or <c>map</c> stands.</summary>
    public required Location RowsLocation { get; init; }

    /// <summary>Whether it is the job's own table, not that of its tasks.</summary>
    public bool IsJob { get; init; }

    /// <summary>Whether all of it could be read: a table with a fault is not checked for coverage.</summary>
    public bool IsWhole { get; init; }
}
