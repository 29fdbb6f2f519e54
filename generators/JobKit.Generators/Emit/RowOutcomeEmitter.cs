using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>What the matching row says: state, whether it is over, the vendor's words, and the row's own message and code.</summary>
internal sealed class RowOutcomeEmitter(TableModel table, ExpressionCode expressions, List<Action<CodeWriter>> members)
{
    public void Emit(CodeWriter code, string prefix)
    {
        var states = table.Rows.Select((row, index) => (row, index)).GroupBy(pair => pair.row.Is).Select(group => $"{string.Join(" or ", group.Select(pair => pair.index))} => JobState.{group.Key}");
        code.Line($"var state = row switch {{ {string.Join(", ", states.Append($"_ => JobState.{table.Otherwise}"))} }};");
        var over = table.Rows.Select((row, index) => (row, index)).Where(pair => pair.row.IsOver).Select(pair => pair.index).ToList();
        code.Line(over.Count == 0 ? "var isOver = false;" : $"var isOver = row is {string.Join(" or ", over)};");
        EmitVendorState(code, prefix);
        EmitVendorDetail(code);
        EmitText(code, "rowMessage", row => row.Message);
        EmitText(code, "rowCode", row => row.Code);
    }

    private void EmitVendorState(CodeWriter code, string prefix)
    {
        var candidates = Enumerable.Range(0, table.Columns.Count).Where(index => table.Columns[index].IsClosedEnum)
            .OrderBy(index => index == table.MainColumn ? -1 : index).Select(index => RawText(index, prefix)).ToList();
        var keyed = table.Rows.Select((row, index) => (index, key: FirstKey(row))).Where(pair => pair.key is not null).ToList();
        if (keyed.Count > 0)
        {
            candidates.Add($"(row switch {{ {string.Join(", ", keyed.Select(pair => $"{pair.index} => {CSharpText.Literal(pair.key!)}").Append("_ => null"))} }})");
        }

        code.Line($"string? vendorState = {(candidates.Count == 0 ? "null" : string.Join(" ?? ", candidates))};");
    }

    // A known word is a constant already; only what nobody foresaw is made into a new text.
    private string RawText(int index, string prefix)
    {
        var column = table.Columns[index];
        var raw = ColumnsEmitter.Raw(index);
        if (column.IgnoreCase || column.IsNumber || column.Values.Count == 0)
        {
            return $"{raw}.Text()";
        }

        var name = $"{prefix}Values{index}";
        members.Add(output => output.Line($"private static readonly string[] {name} = [{string.Join(", ", column.Values.Select(CSharpText.Literal))}];").Line());
        return $"({ColumnsEmitter.Cell(index)} >= 0 && !{raw}.IsAbsent ? {name}[{ColumnsEmitter.Cell(index)}] : {raw}.Text())";
    }

    private string? FirstKey(RowModel row) => row.Cells
        .Where(cell => table.Columns[cell.Column].KeyBy is not null && cell.Cell.Values.Any(value => value.Kind != CellValueKind.Absent))
        .Select(cell => table.Columns[cell.Column].KeyBy!.Key).FirstOrDefault();

    private void EmitVendorDetail(CodeWriter code)
    {
        var details = new List<string>();
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var named = table.Rows[index].Cells
                .Where(cell => cell.Column != table.MainColumn && table.Columns[cell.Column] is { Kind: ColumnKind.Enum, KeyBy: null })
                .Select(cell => cell.Column).ToList();
            if (named.Count > 0)
            {
                details.Add($"{index} => VendorWords.Join(vendorState, {MainIsAbsent(table)}, {string.Join(", ", named.Select(column => $"{ColumnsEmitter.Raw(column)}.Text()"))})");
            }
        }

        code.Line($"string? vendorDetail = {(details.Count == 0 ? "null" : $"row switch {{ {string.Join(", ", details.Append("_ => null"))} }}")};");
    }

    private static string MainIsAbsent(TableModel table) => table.MainColumn < 0 ? "true" : $"{ColumnsEmitter.Raw(table.MainColumn)}.IsAbsent";

    private void EmitText(CodeWriter code, string name, Func<RowModel, EquatableArray<Expression>> of)
    {
        var texts = table.Rows.Select((row, index) => (row, index)).Where(pair => of(pair.row).Count > 0).Select(pair => $"{pair.index} => {expressions.FirstText(of(pair.row))}").ToList();
        code.Line($"string? {name} = {(texts.Count == 0 ? "null" : $"row switch {{ {string.Join(", ", texts.Append("_ => null"))} }}")};");
    }
}
