namespace JobKit.Specs;

/// <summary>Reads the decision table: the shorthand <c>from</c> and <c>map</c>, or <c>select</c> and <c>rows</c>.</summary>
internal sealed class TableSyntaxReader(MappingContext context, PlaceReader places, ExpressionScope scope)
{
    private static readonly string[] RowWords = ["is", "over", "message", "code"];

    public ReadTable? Read(Node node, Location keyLocation, bool isJob)
    {
        if (context.AsMap(node, "`status`") is not { } map)
        {
            return null;
        }

        var before = context.Faults;
        context.CheckKeys(map, "from", "map", "select", "rows", "otherwise");
        var otherwise = ReadOtherwise(map);
        var isShorthand = map["from"] is not null || map["map"] is not null;
        var (columns, rows, at) = isShorthand ? ReadShorthand(map, keyLocation) : ReadRows(map, keyLocation);
        if (columns is null || rows is null)
        {
            return null;
        }

        var completed = Complete(columns, rows);
        return new ReadTable
        {
            Columns = completed,
            Rows = rows,
            RowsLocation = at,
            IsJob = isJob,
            IsWhole = context.Faults == before && completed.All(column => column.HasPlace),
            Model = new TableModel
            {
                Columns = completed.Select(column => column.Model).ToEquatableArray(),
                Rows = rows.Select(row => row.Model).ToEquatableArray(),
                Otherwise = otherwise,
                MainColumn = completed.FindIndex(column => column.Model.IsClosedEnum),
                IsShorthand = isShorthand,
            },
        };
    }

    private JobState ReadOtherwise(MapNode map)
    {
        if (map["otherwise"] is not { } node)
        {
            return JobState.Unknown;
        }

        var open = JobStates.All.Where(state => !state.IsTerminal()).Select(state => state.ToWord()).ToArray();
        return context.AsWord(node, "`otherwise` is for answers that nobody foresaw, so it", open) is { } word && JobStates.TryParse(word, out var state) ? state : JobState.Unknown;
    }

    private (List<ReadColumn>? Columns, List<ReadRow>? Rows, Location At) ReadShorthand(MapNode map, Location keyLocation)
    {
        if (map["from"] is not { } from || !map.TryGet("map", out var mapEntry))
        {
            context.Error("JK1010", "The shorthand needs both: `from`, where the word is, and `map`, what each word means.", keyLocation);
            return default;
        }

        map.TryGet("from", out var fromEntry);
        var columns = new ColumnReader(context, places, scope).Read("status", from is MapNode ? fromEntry!.KeyLocation : from.Location, from).ToList();
        if (columns.Count == 0 || context.AsMap(mapEntry.Value, "`map`") is not { } states)
        {
            return default;
        }

        var rows = new List<ReadRow>();
        foreach (var entry in states.Entries)
        {
            if (entry.Value is ScalarNode { Text: var turned } && !JobStates.TryParse(entry.Key, out _) && JobStates.TryParse(turned, out _))
            {
                context.Error("JK1010", $"`map` goes from the state to the vendor's words: write `{turned}: [{entry.Key}]`.", entry.KeyLocation, entry.Key);
            }
            else if (State(entry.Key, entry.KeyLocation) is { } state && new CellReader(context).Read(entry.Value, columns[0].Model.Kind == ColumnKind.Array) is { } cell)
            {
                var model = new RowModel { Cells = new([new RowCell(0, cell.ToModel())]), Is = state, IsOver = state.IsTerminal() };
                rows.Add(new ReadRow(model, entry.KeyLocation, [new ReadRowCell(0, cell)]));
            }
        }

        return (columns, rows, mapEntry.KeyLocation);
    }

    private (List<ReadColumn>? Columns, List<ReadRow>? Rows, Location At) ReadRows(MapNode map, Location keyLocation)
    {
        if (map["select"] is not { } select || !map.TryGet("rows", out var rowsEntry))
        {
            context.Error("JK1010", "`status` needs either `from` and `map`, or `select` (the columns) and `rows`.", keyLocation);
            return default;
        }

        if (context.AsMap(select, "`select`") is not { } selected || rowsEntry.Value is not ListNode list)
        {
            if (rowsEntry.Value is not ListNode)
            {
                context.Error("JK1010", "`rows` is a list of rows such as `{ state: done, is: succeeded }`.", rowsEntry.Value.Location);
            }

            return default;
        }

        var columns = new List<ReadColumn>();
        foreach (var entry in selected.Entries)
        {
            if (RowWords.Contains(entry.Key))
            {
                context.Error("JK1010", $"`{entry.Key}` is no column name: rows use it for themselves. Give the column another name.", entry.KeyLocation, entry.Key);
            }
            else
            {
                columns.AddRange(new ColumnReader(context, places, scope).Read(entry.Key, entry.KeyLocation, entry.Value));
            }
        }

        return (columns, [.. list.Items.Select(item => ReadRow(item, columns)).OfType<ReadRow>()], rowsEntry.KeyLocation);
    }

    private ReadRow? ReadRow(Node node, List<ReadColumn> columns)
    {
        if (context.AsMap(node, "A row") is not { } row)
        {
            return null;
        }

        var cells = new List<ReadRowCell>();
        foreach (var entry in row.Entries)
        {
            if (RowWords.Contains(entry.Key))
            {
                continue;
            }

            var index = columns.FindIndex(column => column.Model.Name == entry.Key);
            if (index < 0 && columns.Count > 0)
            {
                UnknownColumn(entry, columns);
            }
            else if (index < 0)
            {
                continue;
            }
            else if (new CellReader(context).Read(entry.Value, columns[index].Model.Kind == ColumnKind.Array) is { } cell)
            {
                cells.Add(new ReadRowCell(index, cell));
            }
        }

        if (row["is"] is not { } isNode)
        {
            context.Error("JK1010", "The row has no `is`: the state that it means.", row.Location);
            return null;
        }

        if (context.AsText(isNode, "`is`") is not { } word || State(word, isNode.Location) is not { } state)
        {
            return null;
        }

        var isOver = row["over"] is { } over && context.AsBoolean(over, "`over`");
        if (isOver && !state.IsTerminal() && state != JobState.Unknown)
        {
            context.Error("JK1010", $"`over: true` goes with `is: unknown`; `{word}` is not over.", row["over"]!.Location, "over");
        }

        cells.Sort((left, right) => left.Column.CompareTo(right.Column));
        var model = new RowModel
        {
            Cells = cells.Select(cell => new RowCell(cell.Column, cell.Cell.ToModel())).ToEquatableArray(),
            Is = state,
            IsOver = isOver || state.IsTerminal(),
            Message = row["message"] is { } message ? places.Read(message, scope).Expressions : default,
            Code = row["code"] is { } code ? places.Read(code, scope).Expressions : default,
        };
        return new ReadRow(model, row.Location, cells);
    }

    private void UnknownColumn(MapEntry entry, List<ReadColumn> columns)
    {
        var names = columns.Select(column => column.Model.Name).ToList();
        var near = names.Find(name => name.EndsWith("." + entry.Key, StringComparison.Ordinal)) ?? Nearest.Of(entry.Key, names.Concat(RowWords));
        var mend = near is null ? $"there are {Syntax.Listed(names)}." : $"did you mean `{near}`?";
        context.Error("JK1010", $"`{entry.Key}` is no column of the table; {mend}", entry.KeyLocation, entry.Key);
    }

    private JobState? State(string word, Location location)
    {
        if (JobStates.TryParse(word, out var state))
        {
            return state;
        }

        if (Question.AsksForState(context, word, location))
        {
            return null;
        }

        var words = JobStates.All.Select(known => known.ToWord()).ToList();
        var near = (JobStates.Meant(word) ?? Nearest.Of(word, words)) is { } nearest ? $"did you mean `{nearest}`?" : $"there are {Syntax.Listed(words)}.";
        context.Error("JK1010", $"`{word}` is no state; {near}", location, word);
        return null;
    }

    // What rows name completes the domains: negative of a sign, and all values where nothing else lists any.
    private static List<ReadColumn> Complete(List<ReadColumn> columns, List<ReadRow> rows) => [.. columns.Select((column, index) =>
    {
        var named = rows.SelectMany(row => row.Cells).Where(cell => cell.Column == index).SelectMany(cell => cell.Cell.Values)
            .Where(value => value.Value.Kind == CellValueKind.Value).Select(value => value.Value.Text).ToList();
        var values = column.Model.Kind switch
        {
            ColumnKind.Sign when named.Contains("negative") || column.Model.AbsentAs == "negative" => new EquatableArray<string>(["zero", "positive", "negative"]),
            ColumnKind.Enum or ColumnKind.Array when !column.HasDomain => named
                .Distinct(column.Model.IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).ToEquatableArray(),
            _ => column.Model.Values,
        };
        return column with { Model = column.Model with { Values = values } };
    })];
}
