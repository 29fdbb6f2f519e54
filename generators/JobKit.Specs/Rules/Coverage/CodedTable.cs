namespace JobKit.Specs;

/// <summary>A table as boxes in the space of all answers.</summary>
internal sealed class CodedTable
{
    private readonly ColumnCode[] _columns;

    /// <summary>Codes the table.</summary>
    public CodedTable(TableModel table)
    {
        Table = table;
        _columns = [.. Code(table)];
        var axes = _columns.SelectMany(column => column.AxisSizes).ToArray();
        var places = new SharedPlaces(_columns, axes.Length);
        Whole = AtomCube.Whole(axes.Concat(places.AxisSizes));
        Rows = [.. table.Rows.Select(Box)];
        Impossible = [.. _columns.SelectMany(column => column.Impossible(Whole)), .. places.Impossible(Whole)];
        Duty = _columns.Aggregate(Whole, (box, column) => column.NarrowToDuty(box));
    }

    /// <summary>The table.</summary>
    public TableModel Table { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<ColumnCode> Columns => _columns;

    /// <summary>All answers, those with values outside of every domain too.</summary>
    public AtomCube Whole { get; }

    /// <summary>What each row matches; null for one with a cell that nothing satisfies, which is reported elsewhere.</summary>
    public IReadOnlyList<AtomCube?> Rows { get; }

    /// <summary>What no JSON has.</summary>
    public IReadOnlyList<AtomCube> Impossible { get; }

    /// <summary>What the rows have to cover, as far as it is possible.</summary>
    public AtomCube Duty { get; }

    /// <summary>The main column; null where there is none.</summary>
    public ColumnCode? Main => Table.MainColumn >= 0 ? _columns[Table.MainColumn] : null;

    /// <summary>Whether a row asks something of the main column.</summary>
    public bool IsMainNamed => Table.Rows.Any(row => row.Cells.Any(cell => cell.Column == Table.MainColumn));

    /// <summary>The answers with an unlisted value of the main column; null where there is no main column.</summary>
    public AtomCube? Unlisted => (Main as ScalarCode)?.NarrowToOther(Whole);

    /// <summary>What no JSON has, and what the rows take.</summary>
    public List<AtomCube> TakenBy(IEnumerable<int> rows) => [.. Impossible, .. rows.Select(row => Rows[row]).OfType<AtomCube>()];

    private static IEnumerable<ColumnCode> Code(TableModel table)
    {
        var axis = 0;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            CellModel[] cells = [.. table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Column == i).Select(cell => cell.Cell)];
            ColumnCode code = column.Kind == ColumnKind.Array
                ? new ArrayCode(column, axis, cells)
                : new ScalarCode(column, axis, ValueAtoms.OfColumn(column, [.. cells.SelectMany(cell => cell.Values)]), i == table.MainColumn);
            axis += code.AxisSizes.Count;
            yield return code;
        }
    }

    private AtomCube? Box(RowModel row)
    {
        AtomCube? box = Whole;
        foreach (var cell in row.Cells)
        {
            box = box is null ? null : _columns[cell.Column].Narrow(box, cell.Cell);
        }

        return box;
    }
}
