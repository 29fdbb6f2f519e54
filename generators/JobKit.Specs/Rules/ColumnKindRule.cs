namespace JobKit.Specs;

/// <summary>JK1006: what a column reads its value as, and the type that the description gives it, disagree.</summary>
internal sealed class ColumnKindRule : IMappingRule
{
    public void Check(LinkedMapping mapping)
    {
        foreach (var column in mapping.Tables.SelectMany(table => table.Columns).Where(column => column.HasPlace && column.Model.KeyBy is null))
        {
            if (column.Types.Count > 0 && !column.Types.Any(type => type == "any" || Fits(column.Model.Kind, type)))
            {
                mapping.Context.Warn(
                    "JK1006",
                    $"`{column.Model.Name}` is read as {Word(column.Model.Kind)}, but the description says {Syntax.Listed(column.Types)}.",
                    column.Location,
                    column.Text);
            }
        }
    }

    private static bool Fits(ColumnKind kind, string type) => kind switch
    {
        ColumnKind.Enum => type is "string" or "integer" or "number" or "boolean",
        ColumnKind.Boolean => type is "boolean" or "string",
        ColumnKind.Sign => type is "integer" or "number" or "string",
        ColumnKind.Array => true,
        _ => true,
    };

    private static string Word(ColumnKind kind) => kind switch
    {
        ColumnKind.Boolean => "a boolean",
        ColumnKind.Sign => "a number (`sign`)",
        _ => "one of a few values (`enum`)",
    };
}
