using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The ways to satisfy a cell, the plainest first.</summary>
internal static class Aims
{
    /// <summary>What makes the cell true. For the main column only the word that is wanted.</summary>
    public static IEnumerable<Aim> For(ColumnModel column, CellModel cell, string? word)
    {
        if (cell.Kind == CellKind.None)
        {
            var excluded = cell.Values.Where(value => value.Kind == CellValueKind.Value).Select(value => value.Text).ToArray();
            return [.. column.Values.Except(excluded).Select(Aim.Value), Aim.Absent];
        }

        var wanted = word is null ? cell.Values : cell.Values.Where(value => value.Kind == CellValueKind.Value && value.Text == word);
        var plain = wanted.SelectMany(value => Of(column, value)).ToArray();
        return cell.Kind == CellKind.Any ? [.. plain, .. plain.SelectMany(aim => Mixed(column, aim))] : plain;
    }

    private static IEnumerable<Aim> Mixed(ColumnModel column, Aim aim) => column.Values.Where(value => value != aim.Text).Select(value => aim with { Beside = value });

    /// <summary>Everything that the column can read, to keep rows away that would match before the wanted one.</summary>
    public static IEnumerable<Aim> All(ColumnModel column) =>
        column.Kind == ColumnKind.Presence ? [Aim.Absent, Aim.Present] : [.. column.Values.Select(Aim.Value), .. Of(column, new CellValue(CellValueKind.Other)), Aim.Absent];

    private static IEnumerable<Aim> Of(ColumnModel column, CellValue value) => value.Kind switch
    {
        CellValueKind.Value => [Aim.Value(value.Text)],
        CellValueKind.Absent => column.AbsentAs is null ? [Aim.Absent] : [],
        CellValueKind.Present when column.Kind == ColumnKind.Presence => [Aim.Present],
        CellValueKind.Present => column.Values.Select(Aim.Value),
        _ => column.IsOpen ? [Aim.Value("something-else")] : [],
    };
}
