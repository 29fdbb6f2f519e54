namespace JobKit.Specs;

/// <summary>JK1001, JK1003 and JK1013: what the table leaves open, which of its parts do nothing, and which end a wait on a word that nobody foresaw.</summary>
internal sealed class CoverageRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        foreach (var table in mapping.Tables.Where(table => table.IsWhole && !HasStrangers(table)))
        {
            Report(mapping.Context, table, TableCoverage.Check(table.Model));
        }
    }

    // A value that the column does not have is a finding of its own; what follows from it is none.
    private static bool HasStrangers(ReadTable table) => table.Rows.SelectMany(row => row.Cells).Any(cell =>
        table.Columns[cell.Column].Model.Kind is ColumnKind.Boolean or ColumnKind.Sign or ColumnKind.HttpStatus
        && cell.Cell.Values.Any(value => value.Value.Kind == CellValueKind.Value && !table.Columns[cell.Column].Holds(value.Value.Text)));

    private static void Report(MappingContext context, ReadTable table, CoverageReport report)
    {
        if (report.Uncovered.Count > 0)
        {
            var more = report.Uncovered.Count > 1 ? $" (and {report.Uncovered.Count - 1} more)" : "";
            context.Error("JK1001", $"No row covers {report.Uncovered[0]}{more}; say what it means.", table.RowsLocation, report.Uncovered[0].ToString());
        }

        foreach (var twice in report.Twice)
        {
            var location = ValueLocation(table, twice.SecondRow, twice.SecondIndex);
            var first = table.Rows[twice.FirstRow].Model.Is.ToWord();
            context.Error("JK1003", $"`{twice.Value}` is mapped twice: it is `{first}` already (line {ValueLocation(table, twice.FirstRow, twice.FirstIndex).Line}); leave one.", location, twice.Value);
        }

        foreach (var hidden in report.Hidden)
        {
            var by = hidden.HiddenBy.Select(row => table.Rows[row].Location.Line).ToList();
            var why = by.Count switch
            {
                0 => "no JSON has what it asks for",
                1 => $"the row at line {by[0]} takes all that it could match",
                _ => $"the rows at lines {string.Join(", ", by)} together take all that it could match",
            };
            context.Error("JK1003", $"This row can never match: {why}. Move it up, or take it out.", table.Rows[hidden.Row].Location);
        }

        foreach (var row in table.IsJob ? report.OverByUnlisted : default)
        {
            var main = table.Columns[table.Model.MainColumn].Model.Name;
            context.Warn("JK1013", $"This row ends the wait for any new value of `{main}`, too; name the values of `{main}` that it is for.", table.Rows[row].Location);
        }
    }

    private static Location ValueLocation(ReadTable table, int row, int index) => table.Rows[row].Cells[0].Cell.Values[index].Location;
}
