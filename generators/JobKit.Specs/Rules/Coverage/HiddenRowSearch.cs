namespace JobKit.Specs;

/// <summary>Finds rows that can never match. Values outside of the domains count: they reach a row that asks for anything, or for <c>present</c>.</summary>
internal static class HiddenRowSearch
{
    /// <summary>The hidden rows, in order.</summary>
    public static IEnumerable<HiddenRow> Find(CodedTable table, GapSearch search)
    {
        var alive = new List<int>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (table.Rows[row] is not { } box)
            {
                continue;
            }

            // A last row without cells says what becomes of everything else: it may stand where nothing is left for it,
            // only not after another such row.
            var candidates = row == table.Rows.Count - 1 && IsCatchAll(table, row)
                ? [.. Enumerable.Range(0, row).Where(earlier => IsCatchAll(table, earlier))]
                : alive;
            if (search.HasGap(box, table.TakenBy(candidates)) is false)
            {
                yield return new(row, HiddenBy(table, search, box, candidates).ToEquatableArray());
            }
            else
            {
                alive.Add(row);
            }
        }
    }

    private static bool IsCatchAll(CodedTable table, int row) => table.Table.Rows[row].Cells.Count == 0;

    /// <summary>One row that hides it alone, if there is one; else rows of which none can be left out.</summary>
    private static IEnumerable<int> HiddenBy(CodedTable table, GapSearch search, AtomCube box, List<int> candidates)
    {
        bool IsHiddenBy(IEnumerable<int> rows) => search.HasGap(box, table.TakenBy(rows)) is false;

        if (IsHiddenBy([]))
        {
            return [];
        }

        candidates = candidates.FindAll(row => table.Rows[row]?.Meet(box) is not null);
        if (candidates.Any(row => IsHiddenBy([row])))
        {
            return [candidates.First(row => IsHiddenBy([row]))];
        }

        return candidates.AsEnumerable().Reverse().Aggregate(candidates, (needed, row) =>
            needed.FindAll(other => other != row) is var without && IsHiddenBy(without) ? without : needed);
    }
}
