using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>uniqueItems</c>: no two items are written the same.</summary>
internal sealed class UniqueItemsRule : ISchemaRule
{
    private static readonly UniqueItemsRule Only = new();

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => LimitText.IsTrue(schema, "uniqueItems") ? Only : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Items is not { Count: > 1 } items)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < items.Count; index++)
        {
            if (!seen.Add(items[index]?.ToJsonString() ?? "null"))
            {
                run.Report("uniqueItems", $"must not have an item twice, as item {index}");
                return;
            }
        }
    }
}
