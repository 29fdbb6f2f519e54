using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>maxItems</c>.</summary>
internal sealed class MaxItemsRule : ISchemaRule
{
    private readonly int _limit;

    private MaxItemsRule(int limit) => _limit = limit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Count(schema, "maxItems") is { } limit ? new MaxItemsRule(limit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Items is { } items && items.Count > _limit)
        {
            run.Report("maxItems", $"must not have more than {_limit} items");
        }
    }
}
