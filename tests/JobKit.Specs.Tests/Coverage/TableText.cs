namespace JobKit.Specs.Tests.Coverage;

/// <summary>
/// Tables as short text. Columns, then <c>--</c>, then rows:
/// <code>
/// state: queued running done
/// why: stopped; open; at /error/code
/// parts: ok bad; array
/// --
/// state=queued,running -> running
/// state=done parts=any(bad) -> unknown over
/// </code>
/// A column is at the place of its name unless it says <c>at</c>, and can be absent unless it says <c>required</c> or
/// <c>absent=X</c>. The first closed enum is the main column. <c>'absent'</c> is the vendor's value, not our word.
/// </summary>
internal static class TableText
{
    public static TableModel Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rule = Array.IndexOf(lines, "--");
        var columns = lines[..rule].Select(Column).ToEquatableArray();
        return new()
        {
            Columns = columns,
            Rows = lines[(rule + 1)..].Select(line => Row(line, columns)).ToEquatableArray(),
            MainColumn = columns.ToList().FindIndex(column => column.IsClosedEnum),
        };
    }

    /// <summary>The shorthand: <c>status: queued done</c>, then one line for each entry of the map.</summary>
    public static TableModel ReadMap(string text) => Read(text) with { IsShorthand = true };

    private static ColumnModel Column(string line)
    {
        var colon = line.IndexOf(':');
        var parts = line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries);
        var column = new ColumnModel
        {
            Name = line[..colon],
            Kind = ColumnKind.Enum,
            Values = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => value == "''" ? "" : value).ToEquatableArray(),
            At = new([Body("/" + line[..colon])]),
        };
        return parts.Skip(1).Aggregate(column, Modify);
    }

    private static ColumnModel Modify(ColumnModel column, string modifier) => modifier.Split(' ', '=') switch
    {
        ["open"] => column with { IsOpen = true },
        ["required"] => column with { CanBeAbsent = false },
        ["ignoreCase"] => column with { IgnoreCase = true },
        ["number"] => column with { IsNumber = true },
        ["absent", var value] => column with { AbsentAs = value, CanBeAbsent = false },
        ["at", .. var places] => column with { At = places.Select(Body).ToEquatableArray() },
        ["keyBy", var key] => column with { KeyBy = new(Pointer("/type"), key, null) },
        ["keyBy", var key, var pick] => column with { KeyBy = new(Pointer("/type"), key, Pointer(pick)) },
        ["array"] => column with { Kind = ColumnKind.Array, Each = Pointer("/status") },
        [var kind] => column with { Kind = Enum.Parse<ColumnKind>(kind, ignoreCase: true) },
        _ => throw new FormatException(modifier),
    };

    private static RowModel Row(string line, EquatableArray<ColumnModel> columns)
    {
        var arrow = line.IndexOf("->", StringComparison.Ordinal);
        var outcome = line[(arrow + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        JobStates.TryParse(outcome[0], out var state).Should().BeTrue();
        return new()
        {
            Cells = line[..arrow].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Split('=')).Select(cell =>
                new RowCell(columns.ToList().FindIndex(column => column.Name == cell[0]), Cell(cell[1]))).ToEquatableArray(),
            Is = state,
            IsOver = state.IsTerminal() || outcome.Length > 1,
        };
    }

    private static CellModel Cell(string text)
    {
        var parts = text.Split('(', ')');
        return parts.Length == 1
            ? new(CellKind.OneOf, Values(text))
            : new(Enum.Parse<CellKind>(parts[0], ignoreCase: true), Values(parts[1]));
    }

    private static EquatableArray<CellValue> Values(string text) => text.Split(',').Select(value => value switch
    {
        "absent" => new CellValue(CellValueKind.Absent),
        "present" => new CellValue(CellValueKind.Present),
        "other" => new CellValue(CellValueKind.Other),
        _ => new CellValue(CellValueKind.Value, value.Trim('\'')),
    }).ToEquatableArray();

    private static Expression Body(string pointer) => pointer == "$statusCode" ? new StatusCodeExpression() : new BodyExpression(Pointer(pointer));

    private static Pointer Pointer(string text) => new(text.Split('/').Skip(1).Select(TextTemplate.Literal).ToEquatableArray());
}
