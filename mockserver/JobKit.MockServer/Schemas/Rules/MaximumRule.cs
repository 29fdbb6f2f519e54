using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>maximum</c>, and <c>exclusiveMaximum</c> as 2.0 and 3.0 write it (true) and as 3.1 does (a number).</summary>
internal sealed class MaximumRule : ISchemaRule
{
    private readonly SchemaNumber _limit;
    private readonly string _text;
    private readonly bool _isExclusive;

    private MaximumRule((SchemaNumber Number, string Text) limit, bool isExclusive) => (_limit, _text, _isExclusive) = (limit.Number, limit.Text, isExclusive);

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) =>
        LimitText.Number(schema, "exclusiveMaximum") is { } exclusive ? new MaximumRule(exclusive, true)
        : LimitText.Number(schema, "maximum") is { } limit ? new MaximumRule(limit, LimitText.IsTrue(schema, "exclusiveMaximum"))
        : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Number is { } number && number.CompareTo(_limit) is var order && (_isExclusive ? order >= 0 : order > 0))
        {
            run.Report(_isExclusive ? "exclusiveMaximum" : "maximum", _isExclusive ? $"must be less than {_text}" : $"must not be more than {_text}");
        }
    }
}
