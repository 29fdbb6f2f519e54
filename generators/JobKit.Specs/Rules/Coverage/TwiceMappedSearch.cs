namespace JobKit.Specs;

/// <summary>Finds values that the shorthand maps twice. In a table with rows the same is a hidden row, or harmless.</summary>
internal static class TwiceMappedSearch
{
    /// <summary>The values mapped twice, in the order of their second places.</summary>
    public static EquatableArray<TwiceMapped> Find(TableModel table)
    {
        var found = new List<TwiceMapped>();
        var seen = new List<(CellValue Value, int Row, int Index)>();
        for (var row = 0; table.IsShorthand && row < table.Rows.Count; row++)
        {
            foreach (var cell in table.Rows[row].Cells.Where(cell => cell.Cell.Kind == CellKind.OneOf))
            {
                for (var index = 0; index < cell.Cell.Values.Count; index++)
                {
                    var value = cell.Cell.Values[index];
                    var first = seen.FindIndex(earlier => AreSame(table.Columns[cell.Column], earlier.Value, value));
                    if (first >= 0)
                    {
                        found.Add(new(ValueText.Show(value), seen[first].Row, seen[first].Index, row, index));
                    }
                    else
                    {
                        seen.Add((value, row, index));
                    }
                }
            }
        }

        return found.ToEquatableArray();
    }

    private static bool AreSame(ColumnModel column, CellValue left, CellValue right) =>
        left.Kind == right.Kind && ValueText.AreSame(column, left.Text, right.Text);
}
