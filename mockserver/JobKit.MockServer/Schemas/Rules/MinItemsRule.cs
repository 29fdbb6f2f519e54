using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>minItems</c>.</summary>
internal sealed class MinItemsRule : ISchemaRule
{
    private readonly int _limit;

    private MinItemsRule(int limit) => _limit = limit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Count(schema, "minItems") is { } limit ? new MinItemsRule(limit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Items is { } items && items.Count < _limit)
        {
            run.Report("minItems", $"must not have fewer than {_limit} items");
        }
    }
}
