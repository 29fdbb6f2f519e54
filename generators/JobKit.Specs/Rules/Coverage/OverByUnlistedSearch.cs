namespace JobKit.Specs;

/// <summary>Finds rows that end a wait on a value that nobody has seen yet.</summary>
internal static class OverByUnlistedSearch
{
    /// <summary>The rows that are over and can be reached with an unlisted value of the main column, in order.</summary>
    public static IEnumerable<int> Find(CodedTable table, GapSearch search) =>
        table.Unlisted is not { } unlisted ? [] : Enumerable.Range(0, table.Rows.Count).Where(row =>
            table.Table.Rows[row].IsOver
            && table.Rows[row]?.Meet(unlisted) is { } box
            && search.HasGap(box, table.TakenBy(Enumerable.Range(0, row))) is true);
}
