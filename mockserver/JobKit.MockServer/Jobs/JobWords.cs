using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Lists what a vendor can say: the rows of its table, one entry for each value that a row has for the main column.</summary>
internal static class JobWords
{
    public static IReadOnlyList<JobWord> Of(TableModel table)
    {
        var words = new List<JobWord>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var value in MainValues(table, table.Rows[row]))
            {
                words.Add(new JobWord(words.Count, row, value, Unique(Name(table, table.Rows[row], value), words), table.Rows[row].Is, table.Rows[row].IsOver));
            }
        }

        return words;
    }

    private static IEnumerable<string?> MainValues(TableModel table, RowModel row)
    {
        var cell = row.Cells.FirstOrDefault(cell => cell.Column == table.MainColumn)?.Cell;
        var values = cell?.Values.Where(value => value.Kind == CellValueKind.Value).Select(value => value.Text).ToArray();
        return values is { Length: > 0 } ? values : new string?[] { null };
    }

    private static string Name(TableModel table, RowModel row, string? value)
    {
        var others = row.Cells
            .Where(cell => value is null || cell.Column != table.MainColumn)
            .Select(cell => $"{table.Columns[cell.Column].Name}={Text(cell.Cell)}");
        var name = string.Join(", ", others.Prepend(value).Where(text => text is not null));
        return name.Length == 0 ? row.Is.ToWord() : name;
    }

    // A scenario names a word, so it can mean only one: the last row of a table is often for anything, and its state a word of the vendor's too.
    private static string Unique(string name, List<JobWord> words)
    {
        var count = 1;
        var unique = name;
        while (words.Any(word => word.Name == unique))
        {
            unique = $"{name} ({++count})";
        }

        return unique;
    }

    private static string Text(CellModel cell)
    {
        var values = string.Join('|', cell.Values.Select(Text));
        return cell.Kind == CellKind.OneOf ? values : $"{{{cell.Kind.ToString().ToLowerInvariant()}: {values}}}";
    }

    private static string Text(CellValue value) => value.Kind == CellValueKind.Value ? value.Text : value.Kind.ToString().ToLowerInvariant();
}
