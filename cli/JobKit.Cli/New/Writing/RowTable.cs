using System.Text;

namespace JobKit.Cli.New;

/// <summary>Writes the rows of a table, <c>is:</c> under <c>is:</c>.</summary>
internal static class RowTable
{
    private const int WidestHead = 80;

    public static void Write(StringBuilder text, string indent, IReadOnlyList<DraftRow> rows)
    {
        var heads = rows.Select(row => string.Concat(row.Cells.Select(cell => $"{Yaml.Text(cell.Column)}: {cell.Value}, "))).ToList();
        var width = heads.Where(head => head.Length <= WidestHead).Select(head => head.Length).DefaultIfEmpty(0).Max();
        DraftTable.Write(text, indent, [.. heads.Zip(rows, (head, row) => (Line(head, width, row), row.Comment))]);
    }

    private static string Line(string head, int width, DraftRow row)
    {
        var cells = head.Length == 0 ? "" : head.PadRight(width) + " ";
        return $"{{ {cells}is: {row.Is}{(row.IsOver ? ", over: true" : "")} }}";
    }
}
