using System.Globalization;
using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>One column as C#: its value, the method that numbers it, and what a cell asks of the number.</summary>
internal static class ColumnCode
{
    /// <summary>The raw value of a column.</summary>
    public static string Value(ColumnModel column, ExpressionCode expressions)
    {
        if (column.KeyBy is { } keyBy)
        {
            var container = expressions.Fold(column.At, "List");
            var element = $"KeyedElement.Find({container}, {CSharpText.Literal(keyBy.Key)}, {Segments(keyBy.KeyAt)})";
            return keyBy.Pick is null ? element : $"{element}.Find({Segments(keyBy.Pick)})";
        }

        return expressions.Fold(column.At, column.Kind switch
        {
            ColumnKind.Boolean => "Boolean",
            ColumnKind.Presence => "Present",
            ColumnKind.Sign => "Number",
            ColumnKind.Array => "List",
            _ => "Scalar",
        });
    }

    /// <summary>The method that numbers a value: its index in the domain, or one of <c>Cells</c>.</summary>
    public static void EmitClassifier(CodeWriter code, string name, ColumnModel column, IReadOnlyList<string> named)
    {
        if (column.Kind == ColumnKind.Array)
        {
            EmitSet(code, name, column, named);
            return;
        }

        code.Block($"private static int {name}(JsonValue value)", () =>
        {
            if (column.AbsentAs is { } absent)
            {
                code.Block("if (value.IsAbsent)", () => code.Line($"return {IndexOf(column, absent)};")).Line();
            }

            switch (column.Kind)
            {
                case ColumnKind.Boolean: code.Line($"return Cells.Boolean(value, ignoreCase: {(column.IgnoreCase ? "true" : "false")});"); break;
                case ColumnKind.Presence: code.Line("return Cells.Presence(value);"); break;
                case ColumnKind.Sign: code.Line("return Cells.Sign(value);"); break;
                default: EmitEnum(code, column, column.Values, "Cells.Other"); break;
            }
        }).Line();
    }

    /// <summary>What a cell asks of a number.</summary>
    public static string Condition(string cell, CellModel asked, ColumnModel column) => string.Join(" || ", asked.Values.Select(value => value.Kind switch
    {
        CellValueKind.Absent => $"{cell} == Cells.Absent",
        CellValueKind.Present => $"{cell} != Cells.Absent",
        CellValueKind.Other => $"{cell} == Cells.Other",
        _ => $"{cell} == {IndexOf(column, value.Text)}",
    }));

    /// <summary>What a cell asks of a set.</summary>
    public static string SetCondition(string cell, CellModel asked, IReadOnlyList<string> named, ColumnModel column)
    {
        if (asked.Kind == CellKind.OneOf)
        {
            var words = asked.Values.Select(value => value.Kind == CellValueKind.Absent ? $"{cell}.IsAbsent" : $"!{cell}.IsAbsent").ToList();
            return words.Count == 1 ? words[0] : $"({string.Join(" || ", words)})";
        }

        var mask = asked.Values.Where(value => value.Kind == CellValueKind.Value)
            .Aggregate(0UL, (bits, value) => bits | (1UL << IndexOf(named, value.Text, column.IgnoreCase)));
        return $"{cell}.{asked.Kind}({mask.ToString(CultureInfo.InvariantCulture)}UL)";
    }

    /// <summary>A pointer without expressions as arguments.</summary>
    public static string Segments(Pointer pointer) => string.Join(", ", pointer.Segments.Select(segment => CSharpText.Literal(segment.AsLiteral ?? "")));

    private static void EmitSet(CodeWriter code, string name, ColumnModel column, IReadOnlyList<string> named)
    {
        code.Block($"private static ElementSet {name}(JsonValue value)", () =>
        {
            code.Line("var set = new ElementSet(0, false, IsWrong: !value.IsAbsent && !value.IsList);");
            code.Block("if (set.IsWrong)", () => code.Line("return set;")).Line();
            code.Block("foreach (var element in value.Elements())", () =>
            {
                var each = column.Each is { Segments.Count: > 0 } pointer ? $"element.Find({Segments(pointer)})" : "element";
                code.Line($"set = set.With({name}Element({each}));");
            }).Line();
            code.Line("return set;");
        }).Line();
        code.Block($"private static int {name}Element(JsonValue value)", () => EmitEnum(code, column, named, "-1")).Line();
    }

    private static void EmitEnum(CodeWriter code, ColumnModel column, IEnumerable<string> values, string other)
    {
        code.Block("if (!value.IsScalar)", () => code.Line("return value.IsAbsent ? Cells.Absent : Cells.Wrong;")).Line();
        foreach (var (value, index) in values.Select((value, index) => (value, index)))
        {
            var test = column.IgnoreCase ? $"value.TextEqualsIgnoreCase({CSharpText.Literal(value)})"
                : column.IsNumber ? $"value.NumberEquals({CSharpText.Utf8(value)})"
                : $"value.TextEquals({CSharpText.Utf8(value)})";
            code.Block($"if ({test})", () => code.Line($"return {index};")).Line();
        }

        code.Line($"return {other};");
    }

    private static int IndexOf(ColumnModel column, string value) => column.Kind switch
    {
        ColumnKind.Sign => Array.IndexOf(["zero", "positive", "negative"], value),
        ColumnKind.Boolean => Array.IndexOf(["true", "false"], value),
        ColumnKind.Presence => value == "present" ? 0 : -1,
        _ => IndexOf(column.Values, value, column.IgnoreCase),
    };

    // A value outside the domain is never met: a number that no value gets.
    private static int IndexOf(IEnumerable<string> values, string value, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var index = values.ToList().FindIndex(known => string.Equals(known, value, comparison));
        return index < 0 ? 63 : index;
    }
}
