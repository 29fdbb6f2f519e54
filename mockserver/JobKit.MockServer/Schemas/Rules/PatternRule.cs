using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>pattern</c>. A pattern that .NET cannot read is not judged.</summary>
internal sealed class PatternRule : ISchemaRule
{
    private readonly PatternText _pattern;

    private PatternRule(string pattern) => _pattern = new PatternText(pattern);

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.Scalar("pattern") is { Text: var pattern } ? new PatternRule(pattern) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Text is { } text && !_pattern.Matches(text) && !run.IsOpaque(text))
        {
            run.Report("pattern", $"must match {_pattern}");
        }
    }
}
