using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>multipleOf</c>.</summary>
internal sealed class MultipleOfRule : ISchemaRule
{
    private readonly SchemaNumber _unit;
    private readonly string _text;

    private MultipleOfRule((SchemaNumber Number, string Text) unit) => (_unit, _text) = unit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Number(schema, "multipleOf") is { } unit ? new MultipleOfRule(unit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Number is { } number && !number.IsMultipleOf(_unit))
        {
            run.Report("multipleOf", $"must be a multiple of {_text}");
        }
    }
}
