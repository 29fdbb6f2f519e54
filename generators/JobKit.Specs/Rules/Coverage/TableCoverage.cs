namespace JobKit.Specs;

/// <summary>
/// Proves that a decision table is total and that each of its rows does something. Pure, quick (the product of the
/// columns is never spelled out) and deterministic. Wants a table whose cells are valid; what a cell names outside of its
/// column's domain is somebody else's finding and gives none here.
/// </summary>
internal static class TableCoverage
{
    /// <summary>What the search may look at for one table: a hundred times what a big table takes, and two seconds or so at the worst.</summary>
    private const int Budget = 20_000_000;

    /// <summary>Checks a table.</summary>
    /// <param name="table">The table; a table with invalid cells is better not checked.</param>
    /// <param name="budget">How much may be looked at before the search is stopped (<see cref="CoverageReport.IsExact"/>).</param>
    public static CoverageReport Check(TableModel table, int budget = Budget)
    {
        var coded = new CodedTable(table);
        var search = new GapSearch(budget);
        var twice = TwiceMappedSearch.Find(table);
        return new()
        {
            Uncovered = UncoveredSearch.Find(coded, search).ToEquatableArray(),
            Hidden = HiddenRowSearch.Find(coded, search).Where(hidden => !IsExplained(table.Rows[hidden.Row], hidden.Row, twice)).ToEquatableArray(),
            Twice = twice,
            OverByUnlisted = OverByUnlistedSearch.Find(coded, search).ToEquatableArray(),
            IsExact = !search.IsExhausted,
        };
    }

    /// <summary>Whether all that the row names was mapped before, so that a second finding would say nothing new.</summary>
    private static bool IsExplained(RowModel row, int index, EquatableArray<TwiceMapped> twice) =>
        row.Cells.Count == 1 && twice.Count(value => value.SecondRow == index) >= row.Cells[0].Cell.Values.Count;
}
