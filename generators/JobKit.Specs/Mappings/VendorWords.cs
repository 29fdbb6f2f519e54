namespace JobKit.Specs;

/// <summary>Lists the vendor's words and their states, for people: one for each value that a row names for the main column.</summary>
internal static class VendorWords
{
    public static IEnumerable<WordModel> Of(TableModel table)
    {
        foreach (var row in table.Rows)
        {
            var main = row.Cells.FirstOrDefault(cell => cell.Column == table.MainColumn);
            var values = main?.Cell.Values.Where(value => value.Kind == CellValueKind.Value).Select(value => value.Text).ToList() ?? [];
            var others = row.Cells.Where(cell => values.Count == 0 || cell.Column != table.MainColumn).Select(cell => Describe(table, cell)).ToList();
            foreach (var value in values.Count > 0 ? values : [null!])
            {
                var word = string.Join(", ", others.Prepend(value).Where(text => text is not null));
                yield return new WordModel(word.Length > 0 ? word : "anything else", value, row.Is, row.IsOver);
            }
        }
    }

    private static string Describe(TableModel table, RowCell cell)
    {
        var values = string.Join("|", cell.Cell.Values.Select(value => value.Kind == CellValueKind.Value ? value.Text : value.Kind.ToString().ToLowerInvariant()));
        return cell.Cell.Kind == CellKind.OneOf ? $"{table.Columns[cell.Column].Name}={values}" : $"{table.Columns[cell.Column].Name} {cell.Cell.Kind.ToString().ToLowerInvariant()} {values}";
    }
}
