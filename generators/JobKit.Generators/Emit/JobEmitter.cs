using JobKit.Specs;

namespace JobKit.Generators;

/// <summary>The job's key: a readonly record struct that can be written and parsed.</summary>
internal static class JobEmitter
{
    public static void Emit(CodeWriter code, ProviderModel model)
    {
        var type = model.TypeName + "Job";
        code.Summary($"Names a job of {model.Title}. As text: {model.Name}:{string.Join("/", model.Key.Select(field => $"{{{field.Name}}}"))}, the parts percent-encoded.");
        foreach (var field in model.Key)
        {
            code.Line($"/// <param name=\"{KeyCode.Property(model, field)}\">The vendor's <c>{CSharpText.Doc(field.Name)}</c>.{(field.IsOptional ? " May be left out." : "")}</param>");
        }

        var parameters = string.Join(", ", model.Key.Select(field => $"{KeyCode.Type(field)} {CSharpText.Identifier(KeyCode.Property(model, field))}{(field.IsOptional ? " = null" : "")}"));
        code.Line(GeneratedFile.Attribute).Block($"public readonly record struct {type}({parameters}) : IJobKey<{type}>", () =>
        {
            EmitReference(code, model);
            EmitParsing(code, type, model.Name);
        });
    }

    private static void EmitReference(CodeWriter code, ProviderModel model)
    {
        var type = model.TypeName + "Job";
        code.Line("/// <inheritdoc/>").Block("public JobRef ToRef()", () =>
        {
            code.Line("var job = this;");
            code.Line($"return JobRef.Create({CSharpText.Literal(model.Name)}, {string.Join(", ", model.Key.Select(field => KeyCode.Text(model, field)))});");
        }).Line();
        code.Line("/// <inheritdoc/>").Block($"public static bool TryFromRef(JobRef reference, out {type} key)", () =>
        {
            code.Line("key = default;").Block($"if (reference.Provider != {CSharpText.Literal(model.Name)} || reference.KeyParts.Count != {model.Key.Count})", () => code.Line("return false;")).Line();
            for (var index = 0; index < model.Key.Count; index++)
            {
                EmitPart(code, model.Key[index], index);
            }

            code.Line($"key = new {type}({string.Join(", ", Enumerable.Range(0, model.Key.Count).Select(index => $"part{index}"))});").Line("return true;");
        }).Line();
    }

    private static void EmitPart(CodeWriter code, KeyField field, int index)
    {
        var part = $"reference.KeyParts[{index}]";
        if (field.Type == KeyFieldType.String)
        {
            code.Line(field.IsOptional ? $"var part{index} = {part}.Length == 0 ? null : {part};" : $"var part{index} = {part};");
            return;
        }

        var parse = field.Type switch
        {
            KeyFieldType.Integer => $"long.TryParse({part}, global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out var value{index})",
            KeyFieldType.Number => $"double.TryParse({part}, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out var value{index})",
            _ => $"bool.TryParse({part}, out var value{index})",
        };
        if (field.IsOptional)
        {
            code.Line($"{KeyCode.Type(field)} part{index} = null;").Block($"if ({part}.Length > 0)", () =>
                code.Block($"if (!{parse})", () => code.Line("return false;")).Line().Line($"part{index} = value{index};"));
        }
        else
        {
            code.Block($"if (!{parse})", () => code.Line("return false;")).Line().Line($"var part{index} = value{index};");
        }
    }

    private static void EmitParsing(CodeWriter code, string type, string provider)
    {
        code.Summary("Reads a reference of this provider.")
            .Line("/// <exception cref=\"FormatException\">The text is no reference of this provider.</exception>")
            .Line($"public static {type} Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var job) ? job : throw new FormatException($\"'{{s}}' names no job of \" + {CSharpText.Literal(provider)} + \".\");").Line();
        code.Summary("Reads a reference of this provider; false where the text is none.")
            .Line("public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, out " + type + " result)")
            .Line("{")
            .Line("    result = default;")
            .Line("    return JobRef.TryParse(s, provider, out var reference) && TryFromRef(reference, out result);")
            .Line("}").Line();
        code.Summary("The reference as text.").Line("public override string ToString() => ToRef().ToString();");
    }
}
