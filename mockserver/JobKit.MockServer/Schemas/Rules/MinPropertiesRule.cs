using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>minProperties</c>.</summary>
internal sealed class MinPropertiesRule : ISchemaRule
{
    private readonly int _limit;

    private MinPropertiesRule(int limit) => _limit = limit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Count(schema, "minProperties") is { } limit ? new MinPropertiesRule(limit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Members is { } members && members.Count < _limit)
        {
            run.Report("minProperties", $"must not have fewer than {_limit} members");
        }
    }
}
