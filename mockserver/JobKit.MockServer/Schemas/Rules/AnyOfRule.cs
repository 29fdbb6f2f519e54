using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>anyOf</c>.</summary>
internal sealed class AnyOfRule : ISchemaRule
{
    private readonly SchemaChoice _choice;

    private AnyOfRule(SchemaChoice choice) => _choice = choice;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.AnyOf is { Count: > 0 } branches ? new AnyOfRule(new SchemaChoice(branches, schema.Discriminator, compiler)) : null;

    public void Check(in SchemaValue value, ref SchemaRun run) => _choice.Check(value, ref run);
}
