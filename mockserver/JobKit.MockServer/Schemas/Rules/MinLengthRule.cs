using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>minLength</c>, counted in Unicode characters.</summary>
internal sealed class MinLengthRule : ISchemaRule
{
    private readonly int _limit;

    private MinLengthRule(int limit) => _limit = limit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Count(schema, "minLength") is { } limit ? new MinLengthRule(limit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Text is { } text && TextLength.Of(text) < _limit && !run.IsOpaque(text))
        {
            run.Report("minLength", $"must not be shorter than {_limit} characters");
        }
    }
}
