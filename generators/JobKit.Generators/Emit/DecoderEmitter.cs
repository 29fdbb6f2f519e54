using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The decoder: one pass over the answer, then errors, columns, rows, and what else is read.</summary>
internal sealed class DecoderEmitter(ProviderModel model)
{
    private readonly ExpressionCode _expressions = new(model);

    public void Emit(CodeWriter code)
    {
        // The body is written first, since it asks for the places that the pass has to note.
        var members = new List<Action<CodeWriter>>();
        var decode = new CodeWriter();
        var columns = new ColumnsEmitter(model.Table, _expressions, "Column", members);
        EmitDecode(decode, columns, members);
        var picks = new CodeWriter();
        new PickEmitter(_expressions).Emit(picks);

        code.Summary($"Reads what {model.Title} answers. Never throws.");
        code.Line(GeneratedFile.Attribute).Block($"internal static class {model.TypeName}Decoder", () =>
        {
            foreach (var line in decode.ToString().TrimEnd('\n').Split('\n'))
            {
                code.Line(line);
            }

            code.Line();
            foreach (var member in members)
            {
                member(code);
            }

            foreach (var line in picks.ToString().TrimEnd('\n').Split('\n'))
            {
                code.Line(line);
            }

            ScanEmitter.Emit(code, _expressions.Trie, _expressions.Slots);
        });
    }

    private void EmitDecode(CodeWriter code, ColumnsEmitter columns, List<Action<CodeWriter>> members)
    {
        var body = new CodeWriter();
        new ErrorsEmitter(model, _expressions, members).Emit(body);
        columns.EmitValues(body);
        body.Line();
        columns.EmitRow(body);
        body.Line();
        new StatusEmitter(model, _expressions, columns, members).Emit(body);

        code.Summary("What the answer says of the job.");
        code.Block($"internal static PollReading Decode(in PollResponse response, {model.TypeName}Job job)", () =>
        {
            code.Line("var body = response.Body;").Line($"Span<JsonSlot> slots = stackalloc JsonSlot[{Math.Max(1, _expressions.Slots)}];").Line("var isJson = Scan(body, slots);").Line();
            foreach (var line in body.ToString().TrimEnd('\n').Split('\n'))
            {
                code.Line(line);
            }
        });
    }
}
