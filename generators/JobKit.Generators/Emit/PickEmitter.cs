using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The methods that pick one element of an array.</summary>
internal sealed class PickEmitter(ExpressionCode expressions)
{
    public void Emit(CodeWriter code)
    {
        // A pick inside a pick adds to the list while it is written.
        for (var index = 0; index < expressions.Picks.Count; index++)
        {
            var pick = expressions.Picks[index];
            var number = index;
            for (var condition = 0; condition < pick.Where.Count; condition++)
            {
                ColumnCode.EmitClassifier(code, $"Pick{number}_{condition}", ColumnOf(pick.Where[condition]), []);
            }

            code.Block($"private static JsonValue Pick{number}(JsonValue container)", () =>
            {
                code.Line("var picked = JsonValue.Nothing;");
                code.Block("for (var elements = container.Elements(); elements.MoveNext();)", () =>
                {
                    code.Line("var element = elements.Current;");
                    var conditions = pick.Where.Select((where, condition) =>
                        $"({ColumnCode.Condition($"Pick{number}_{condition}(element.Find({ColumnCode.Segments(where.At)}))", where.Cell, ColumnOf(where))})").ToList();
                    code.Block($"if ({(conditions.Count == 0 ? "true" : string.Join(" && ", conditions))})", () =>
                        code.Line($"picked = {(pick.Pick.Segments.Count == 0 ? "element" : $"element.Find({ColumnCode.Segments(pick.Pick)})")};").Line(pick.Last ? "continue;" : "break;"));
                }).Line();
                code.Line("return picked;");
            }).Line();
        }
    }

    private static ColumnModel ColumnOf(WhereModel where)
    {
        var values = where.Cell.Values.Where(value => value.Kind == CellValueKind.Value).Select(value => value.Text).ToEquatableArray();
        return new ColumnModel { Name = "where", Kind = values.Count > 0 ? ColumnKind.Enum : ColumnKind.Presence, Values = values, IsOpen = true };
    }
}
