namespace JobKit.Specs.Tests.Coverage;

/// <summary>Small tables of every kind, the same ones for the same seed.</summary>
internal sealed class RandomTables(int seed)
{
    private static readonly string[] Texts = ["u", "v", "w", ""];

    // Places beside, above and below each other; /p is an array, /k one of named things.
    private static readonly string[] Places = ["/a", "/b", "/e", "/e", "/e/c", "/e/c", "/p", "/p", "/k", "/k", "/k", "/k"];

    private readonly Random _random = new(seed);

    public TableModel Next()
    {
        var places = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Pick(Places)).ToArray();
        var columns = places.Select((place, i) => Column("c" + i, place, !places.Take(i).Contains(place))).ToArray();
        return new()
        {
            Columns = columns.ToEquatableArray(),
            Rows = Enumerable.Range(0, _random.Next(1, 7)).Select(_ => Row(columns)).ToEquatableArray(),
            MainColumn = Array.FindIndex(columns, column => column.IsClosedEnum),
        };
    }

    private ColumnModel Column(string name, string place, bool isFirst)
    {
        // Two columns over the elements of one array depend on each other in a way that is nobody's need and not looked for.
        var array = place == "/p" && isFirst;
        var keyed = place == "/k" && _random.Next(5) > 0;
        var presence = !array && _random.Next(3) == 0;
        var kind = array ? ColumnKind.Array
            : presence ? ColumnKind.Presence
            : keyed || _random.Next(2) == 0 ? ColumnKind.Enum
            : Pick([ColumnKind.Boolean, ColumnKind.Sign]);
        string[] values = kind switch
        {
            ColumnKind.Enum or ColumnKind.Array => [.. Texts.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))],
            ColumnKind.Boolean => ["true", "false"],
            ColumnKind.Sign => ["zero", "positive"],
            _ => [],
        };
        var absentAs = values.Length > 0 && kind != ColumnKind.Array && _random.Next(6) == 0 ? Pick(values) : null;
        return new()
        {
            Name = name,
            Kind = kind,
            At = new([new BodyExpression(Pointer(place))]),
            Values = values.ToEquatableArray(),
            IsOpen = kind is ColumnKind.Enum or ColumnKind.Array && _random.Next(4) == 0,
            AbsentAs = absentAs,
            CanBeAbsent = absentAs is null && _random.Next(5) > 0,
            Each = array ? Pointer("/s") : null,
            KeyBy = keyed ? new(Pointer("/t"), Pick(["A", "B"]), presence ? null : Pointer("/s")) : null,
        };
    }

    private RowModel Row(ColumnModel[] columns)
    {
        var state = Pick([JobState.Running, JobState.Failed]);
        return new()
        {
            Cells = Enumerable.Range(0, columns.Length).Where(_ => _random.Next(5) < 3).Select(i => new RowCell(i, Cell(columns[i]))).ToEquatableArray(),
            Is = state,
            IsOver = state.IsTerminal(),
        };
    }

    private CellModel Cell(ColumnModel column) => column.Kind == ColumnKind.Array && _random.Next(4) > 0
        ? new(Pick([CellKind.Any, CellKind.All, CellKind.None]), Some(() => Value(column)))
        : new(CellKind.OneOf, Some(() => column.Kind is ColumnKind.Array or ColumnKind.Presence || _random.Next(4) == 0 ? Word(column) : Value(column)));

    private CellValue Value(ColumnModel column) =>
        column.IsOpen && _random.Next(4) == 0 ? new(CellValueKind.Other)
        : column.Kind == ColumnKind.Sign && _random.Next(5) == 0 ? new(CellValueKind.Value, "negative")
        : new(CellValueKind.Value, Pick([.. column.Values]));

    // Where a missing value counts as another, no answer is `absent`: a row that names it is dead, and not for us to report.
    private CellValue Word(ColumnModel column) => new(column.AbsentAs is null ? Pick([CellValueKind.Absent, CellValueKind.Present]) : CellValueKind.Present);

    private EquatableArray<CellValue> Some(Func<CellValue> next) => Enumerable.Range(0, _random.Next(1, 3)).Select(_ => next()).ToEquatableArray();

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];

    private static Pointer Pointer(string text) => new(text.Split('/').Skip(1).Select(TextTemplate.Literal).ToEquatableArray());
}
