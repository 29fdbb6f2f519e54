using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>maxLength</c>, counted in Unicode characters.</summary>
internal sealed class MaxLengthRule : ISchemaRule
{
    private readonly int _limit;

    private MaxLengthRule(int limit) => _limit = limit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Count(schema, "maxLength") is { } limit ? new MaxLengthRule(limit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Text is { } text && TextLength.Of(text) > _limit && !run.IsOpaque(text))
        {
            run.Report("maxLength", $"must not be longer than {_limit} characters");
        }
    }
}
