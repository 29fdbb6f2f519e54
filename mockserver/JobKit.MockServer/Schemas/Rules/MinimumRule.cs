using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>minimum</c>, and <c>exclusiveMinimum</c> as 2.0 and 3.0 write it (true) and as 3.1 does (a number).</summary>
internal sealed class MinimumRule : ISchemaRule
{
    private readonly SchemaNumber _limit;
    private readonly string _text;
    private readonly bool _isExclusive;

    private MinimumRule((SchemaNumber Number, string Text) limit, bool isExclusive) => (_limit, _text, _isExclusive) = (limit.Number, limit.Text, isExclusive);

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) =>
        LimitText.Number(schema, "exclusiveMinimum") is { } exclusive ? new MinimumRule(exclusive, true)
        : LimitText.Number(schema, "minimum") is { } limit ? new MinimumRule(limit, LimitText.IsTrue(schema, "exclusiveMinimum"))
        : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Number is { } number && number.CompareTo(_limit) is var order && (_isExclusive ? order <= 0 : order < 0))
        {
            run.Report(_isExclusive ? "exclusiveMinimum" : "minimum", _isExclusive ? $"must be more than {_text}" : $"must not be less than {_text}");
        }
    }
}
