using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>items</c>, and <c>prefixItems</c> of 3.1 before them.</summary>
internal sealed class ItemsRule : ISchemaRule
{
    private readonly CompiledSchema[] _first;
    private readonly CompiledSchema? _others;

    private ItemsRule(CompiledSchema[] first, CompiledSchema? others) => (_first, _others) = (first, others);

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler)
    {
        var first = schema.Parts("prefixItems").Select(compiler.Of).ToArray();
        var others = schema.Items;
        return first.Length == 0 && others is null ? null : new ItemsRule(first, others is null ? null : compiler.Of(others));
    }

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Items is not { } items)
        {
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            if ((index < _first.Length ? _first[index] : _others) is { } schema)
            {
                run.Enter(index);
                schema.Check(value.Inner(items[index]), ref run);
                run.Leave();
            }
        }
    }
}
