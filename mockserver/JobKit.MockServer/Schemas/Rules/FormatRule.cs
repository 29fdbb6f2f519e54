using System.Text.Json;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>format</c>, of the formats that <see cref="Formats"/> knows.</summary>
internal sealed class FormatRule : ISchemaRule
{
    private readonly IFormat _format;

    private FormatRule(IFormat format) => _format = format;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.Format is { } name && Formats.Find(name) is { } format ? new FormatRule(format) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        var text = _format.IsNumber && value.Kind == JsonValueKind.Number ? value.Scalar : _format.IsNumber && !value.IsLoose ? null : value.Text;
        if (text is null || run.IsOpaque(text))
        {
            return;
        }

        switch (_format.Judge(text))
        {
            case FormatVerdict.Wrong:
                run.Report("format", $"must be {_format.Title}");
                break;
            case FormatVerdict.Loose:
                run.Note("format", $"is to be {_format.Title}");
                break;
        }
    }
}
