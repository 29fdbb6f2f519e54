namespace JobKit.Specs;

/// <summary>Reads the sub-tasks; a text that begins with <c>/</c> is a pointer into the element.</summary>
internal sealed class TasksReader(MappingContext context, PlaceReader places, ExpressionScope scope)
{
    public (TasksModel Model, ReadTable? Table)? Read(Node node, Location location, ReadTable? jobTable)
    {
        if (context.AsMap(node, "`tasks`") is not { } map)
        {
            return null;
        }

        context.CheckKeys(map, "at", "id", "name", "status", "message", "error");
        if (map["at"] is not { } at || !map.TryGet("status", out var status))
        {
            context.Error("JK1010", $"`tasks` needs `{(map["at"] is null ? "at" : "status")}`.", location);
            return null;
        }

        var container = places.Read(at, scope);
        var inside = scope.Inside(container.FirstPointer);
        var reads = new ReadsReader(context, places, inside);
        var isSame = status.Value is ScalarNode { Text: "same" };
        var own = isSame ? null : new TableSyntaxReader(context, places, inside).Read(status.Value, status.KeyLocation, isJob: false);
        var table = isSame ? Relative(jobTable?.Model) : own?.Model;
        if (table is null)
        {
            return null;
        }

        if (isSame)
        {
            CheckPlaces(table, inside, status.Value.Location);
        }

        var model = new TasksModel
        {
            At = container.Expressions,
            Id = reads.Text(map["id"]),
            Name = reads.Text(map["name"]),
            Message = reads.Text(map["message"]),
            Table = table,
            Error = reads.Error(map["error"]),
        };
        return (model, own);
    }

    private void CheckPlaces(TableModel table, ExpressionScope inside, Location location)
    {
        foreach (var column in table.Columns)
        {
            var found = column.At.Select(at => (At: at as ElementExpression, Place: places.Find(at, inside))).ToList();
            if (found.Count > 0 && found.All(one => one.Place is { Kind: PlaceKind.Missing }))
            {
                var (at, place) = found[0];
                var names = place!.Names.Count > 0 ? $" (there are {Syntax.Listed(place.Names)})" : "";
                context.Error(
                    "JK1005",
                    $"`same` reads `{SchemaPlaces.Text(at!.Pointer, at.Pointer.Segments.Count)}` in each task, which is not in its schema{names}. Write the task's own table: `{{ from: /…, map: {{ … }} }}`.",
                    location,
                    "same");
            }
        }
    }

    // `same`: the job's table, its pointers taken from the element.
    private static TableModel? Relative(TableModel? table) => table is null ? null : table with
    {
        Columns = table.Columns.Select(column => column with { At = Relative(column.At) }).ToEquatableArray(),
        Rows = table.Rows.Select(row => row with { Message = Relative(row.Message), Code = Relative(row.Code) }).ToEquatableArray(),
    };

    private static EquatableArray<Expression> Relative(EquatableArray<Expression> expressions) =>
        expressions.Select(expression => expression is BodyExpression body ? new ElementExpression(body.Pointer) : expression).ToEquatableArray();
}
