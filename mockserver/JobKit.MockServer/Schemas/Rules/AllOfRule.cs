using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>allOf</c>.</summary>
internal sealed class AllOfRule : ISchemaRule
{
    private readonly CompiledSchema[] _parts;

    private AllOfRule(CompiledSchema[] parts) => _parts = parts;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.AllOf is { Count: > 0 } parts ? new AllOfRule([.. parts.Select(compiler.Of)]) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        foreach (var part in _parts)
        {
            part.Check(value, ref run);
        }
    }
}
