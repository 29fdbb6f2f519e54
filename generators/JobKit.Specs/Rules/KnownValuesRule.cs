namespace JobKit.Specs;

/// <summary>JK1002: a value that the description does not have.</summary>
internal sealed class KnownValuesRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        foreach (var table in mapping.Tables)
        {
            foreach (var column in table.Columns.Where(column => column.HasPlace && column.HasDomain))
            {
                CheckAdded(mapping.Context, column);
                CheckAbsentAs(mapping.Context, column);
            }

            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
            {
                CheckCell(mapping.Context, table.Columns[cell.Column], cell.Cell);
            }
        }
    }

    private static void CheckAdded(MappingContext context, ReadColumn column)
    {
        foreach (var added in column.Documented.Count == 0 ? [] : column.Added)
        {
            if (!column.Documented.Any(known => column.Same(known, added.Value.Text)))
            {
                context.Inform("JK1002", $"`{added.Value.Text}` is not documented for `{column.Model.Name}`; it is added because `values` lists it.", added.Location, added.Value.Text);
            }
        }
    }

    private static void CheckAbsentAs(MappingContext context, ReadColumn column)
    {
        if (column.AbsentAs is { } absent && column.Model.Kind != ColumnKind.Presence && !column.Holds(absent.Text))
        {
            context.Error("JK1002", $"`absent: {absent.Text}` is no value of `{column.Model.Name}`{Mend(column, absent.Text)}.", absent.Location, absent.Text);
        }
    }

    private static void CheckCell(MappingContext context, ReadColumn column, ReadCell cell)
    {
        foreach (var (value, location) in cell.Values)
        {
            if (value.Kind == CellValueKind.Other && !column.Model.IsOpen && column.HasPlace)
            {
                context.Error("JK1002", $"`other` is for columns with `open: true`; `{column.Model.Name}` has only its own values.", location, "other");
            }
            else if (value.Kind == CellValueKind.Value && column.HasPlace && column.HasDomain && !column.Holds(value.Text))
            {
                var where = column.Model.Kind is ColumnKind.Enum or ColumnKind.Array ? " in the description" : "";
                context.Error("JK1002", $"`{value.Text}` is no value of `{column.Model.Name}`{where}{Mend(column, value.Text)}.", location, value.Text);
            }
        }
    }

    private static string Mend(ReadColumn column, string value)
    {
        var known = column.Model.Kind == ColumnKind.Presence ? ["present", "absent"] : column.Model.Values.ToList();
        if (column.Model.Kind != ColumnKind.HttpStatus && Nearest.Of(value, known) is { } near)
        {
            return $"; nearest: `{near}`";
        }

        var there = known.Count is > 0 and <= 12 ? $"; there are {Syntax.Listed(known)}" : "";
        return column.Model.Kind switch
        {
            ColumnKind.Enum or ColumnKind.Array => $"{there}; where the vendor sends it all the same, list it in `values:`",
            ColumnKind.HttpStatus => $"{there}; where the vendor answers with it, list it in `accept:`",
            _ => there,
        };
    }
}
