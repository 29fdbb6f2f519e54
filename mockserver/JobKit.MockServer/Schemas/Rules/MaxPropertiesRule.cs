using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>maxProperties</c>.</summary>
internal sealed class MaxPropertiesRule : ISchemaRule
{
    private readonly int _limit;

    private MaxPropertiesRule(int limit) => _limit = limit;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.Count(schema, "maxProperties") is { } limit ? new MaxPropertiesRule(limit) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Members is { } members && members.Count > _limit)
        {
            run.Report("maxProperties", $"must not have more than {_limit} members");
        }
    }
}
