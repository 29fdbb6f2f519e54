using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The columns of a table and its rows: a value and a number for each column, then the first row that matches.</summary>
internal sealed class ColumnsEmitter(TableModel table, ExpressionCode expressions, string stem, List<Action<CodeWriter>> members)
{
    /// <summary>The local that holds a column's raw value.</summary>
    public static string Raw(int column) => $"raw{column}";

    /// <summary>The local that holds a column's number, or its set.</summary>
    public static string Cell(int column) => $"cell{column}";

    public void EmitValues(CodeWriter code)
    {
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var column = table.Columns[index];
            var classifier = $"{stem}{index}";
            code.Line($"// {Comment(column)}");
            if (column.Kind == ColumnKind.HttpStatus)
            {
                code.Line($"var {Cell(index)} = {HttpStatus(column)};");
                continue;
            }

            code.Line($"var {Raw(index)} = {ColumnCode.Value(column, expressions)};").Line($"var {Cell(index)} = {classifier}({Raw(index)});");
            var named = NamedValues(index);
            members.Add(output => ColumnCode.EmitClassifier(output, classifier, column, named));
        }
    }

    public void EmitRow(CodeWriter code)
    {
        code.Line("var row =");
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            var cells = row.Cells.Select(cell => Condition(cell.Column, cell.Cell)).ToList();
            code.Line($"    {(cells.Count == 0 ? "true" : string.Join(" && ", cells))} ? {index} :");
        }

        code.Line("    -1;");
    }

    private string Condition(int column, CellModel cell)
    {
        var known = table.Columns[column];
        var condition = known.Kind == ColumnKind.Array
            ? ColumnCode.SetCondition(Cell(column), cell, NamedValues(column), known)
            : ColumnCode.Condition(Cell(column), cell, known);
        return cell.Values.Count > 1 && known.Kind != ColumnKind.Array ? $"({condition})" : condition;
    }

    // Of an array only the values that a row names need a bit; the others are all alike.
    private IReadOnlyList<string> NamedValues(int column) =>
        [.. table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Column == column).SelectMany(cell => cell.Cell.Values)
            .Where(value => value.Kind == CellValueKind.Value).Select(value => value.Text)
            .Distinct(table.Columns[column].IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal)];

    private static string HttpStatus(ColumnModel column)
    {
        var cases = column.Values.Select((value, index) => (value, index)).Where(pair => int.TryParse(pair.value, out _)).Select(pair => $"{pair.value} => {pair.index}, ");
        return $"response.StatusCode switch {{ {string.Concat(cases)}_ => Cells.Other }}";
    }

    private static string Comment(ColumnModel column) => CSharpText.Doc($"{column.Name}: {column.Kind.ToString().ToLowerInvariant()}{(column.Values.Count > 0 ? $" ({string.Join(", ", column.Values.Select((value, index) => $"{index} {value}"))})" : "")}");
}
