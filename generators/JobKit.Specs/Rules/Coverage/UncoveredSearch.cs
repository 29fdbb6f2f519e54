namespace JobKit.Specs;

/// <summary>Finds combinations that have to be covered and are not, with as few columns in each as will do.</summary>
internal static class UncoveredSearch
{
    /// <summary>A message names one and says how many more; nobody reads a hundred.</summary>
    private const int Most = 10;

    /// <summary>The uncovered combinations in the table's order: the first column's values in their order, then the second's.</summary>
    public static IEnumerable<UncoveredCombination> Find(CodedTable table, GapSearch search)
    {
        var rows = table.Rows.OfType<AtomCube>().ToArray();
        var covers = table.TakenBy(Enumerable.Range(0, table.Rows.Count));
        for (var i = 0; i < Most && search.HasGap(table.Duty, covers) is true; i++)
        {
            var point = table.Columns.Aggregate(table.Duty, (box, column) => column.Pin(box, smaller => search.HasGap(smaller, covers) is true));
            if (search.IsExhausted)
            {
                yield break;
            }

            var (region, named) = Widen(table, search, rows, point);
            yield return new(named.Select(column => new ColumnValue(column.Column.Name, column.Show(point))).ToEquatableArray());
            covers.Add(region);
        }
    }

    /// <summary>
    /// Leaves out every column that could as well hold anything else it has to be covered for, the last ones first. The
    /// main column stays if rows name it: with the job's state in it a combination is one that people can picture.
    /// </summary>
    private static (AtomCube Region, List<ColumnCode> Named) Widen(CodedTable table, GapSearch search, AtomCube[] rows, AtomCube point)
    {
        var region = point;
        var named = table.Columns.ToList();
        foreach (var column in table.Columns.Reverse().Where(column => column != table.Main || !table.IsMainNamed).OrderBy(column => column == table.Main))
        {
            var wider = column.Release(region, table.Duty);
            if (named.Count > 1 && rows.All(row => wider.Meet(row) is not { } both || search.HasGap(both, table.Impossible) is false))
            {
                region = wider;
                named.Remove(column);
            }
        }

        return (region, named);
    }
}
