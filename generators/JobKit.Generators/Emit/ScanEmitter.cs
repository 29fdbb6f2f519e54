using System.Globalization;

namespace JobKit.Generators;

/// <summary>The one pass over an answer: a method for every place that leads on, everything else skipped.</summary>
internal static class ScanEmitter
{
    public static void Emit(CodeWriter code, SlotTrie root, int slots)
    {
        code.Summary("Notes where everything stands that the mapping reads; false where the body is no JSON, and nothing is noted then.");
        code.Block("private static bool Scan(ReadOnlySpan<byte> body, Span<JsonSlot> slots)", () =>
        {
            code.Block("try", () =>
            {
                code.Line("var reader = new global::System.Text.Json.Utf8JsonReader(body);");
                code.Line("reader.Read();").Line("Scan0(ref reader, slots);").Line("return !reader.Read();");
            });
            code.Block("catch (global::System.Text.Json.JsonException)", () => code.Line("slots.Clear();").Line("return false;"));
        }).Line();
        var number = 0;
        EmitNode(code, root, ref number);
    }

    private static void EmitNode(CodeWriter code, SlotTrie node, ref int number)
    {
        var own = number;
        var children = new List<(string Name, SlotTrie Child, int Number)>();
        foreach (var pair in node.Children)
        {
            if (pair.Value.Children.Count > 0)
            {
                number++;
                children.Add((pair.Key, pair.Value, number));
                EmitNode(code, pair.Value, ref number);
            }
            else
            {
                children.Add((pair.Key, pair.Value, -1));
            }
        }

        code.Block($"private static void Scan{own}(ref global::System.Text.Json.Utf8JsonReader reader, Span<JsonSlot> slots)", () =>
        {
            // Of two members with one name the last counts, so what the first one left is forgotten.
            foreach (var slot in own == 0 ? [] : node.Slots)
            {
                code.Line($"slots[{slot}] = default;");
            }

            if (node.Slot >= 0)
            {
                code.Line("var whole = JsonSlot.Begin(ref reader);");
            }

            EmitObject(code, children);
            EmitArray(code, children);
            if (node.Slot >= 0)
            {
                code.Line($"slots[{node.Slot}] = whole.End(ref reader);");
            }
        }).Line();
    }

    private static void EmitObject(CodeWriter code, List<(string Name, SlotTrie Child, int Number)> children)
    {
        code.Block("if (reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject)", () =>
            code.Block("while (reader.Read() && reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)", () =>
            {
                var word = "if";
                foreach (var (name, child, number) in children)
                {
                    code.Block($"{word} (reader.ValueTextEquals({CSharpText.Utf8(name)}))", () => code.Line("reader.Read();").Line(Read(child, number)));
                    word = "else if";
                }

                if (children.Count == 0)
                {
                    code.Line("reader.Read();").Line("reader.Skip();");
                }
                else
                {
                    code.Block("else", () => code.Line("reader.Read();").Line("reader.Skip();"));
                }
            }));
    }

    private static void EmitArray(CodeWriter code, List<(string Name, SlotTrie Child, int Number)> children)
    {
        var indexed = children.Where(child => int.TryParse(child.Name, NumberStyles.None, CultureInfo.InvariantCulture, out _)).ToList();
        code.Block("else if (reader.TokenType == global::System.Text.Json.JsonTokenType.StartArray)", () =>
        {
            code.Line("var index = -1;");
            code.Block("while (reader.Read() && reader.TokenType != global::System.Text.Json.JsonTokenType.EndArray)", () => code.Block("switch (++index)", () =>
            {
                foreach (var (name, child, number) in indexed)
                {
                    code.Line($"case {int.Parse(name, CultureInfo.InvariantCulture)}: {Read(child, number)} break;");
                }

                code.Line("default: reader.Skip(); break;");
            }));
        });
    }

    private static string Read(SlotTrie child, int number) => number < 0 ? $"slots[{child.Slot}] = JsonSlot.Capture(ref reader);" : $"Scan{number}(ref reader, slots);";
}
