using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>oneOf</c>. A value that several branches take is only noted: branches of published descriptions overlap, and no server minds.</summary>
internal sealed class OneOfRule : ISchemaRule
{
    private readonly SchemaChoice _choice;

    private OneOfRule(SchemaChoice choice) => _choice = choice;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.OneOf is { Count: > 0 } branches ? new OneOfRule(new SchemaChoice(branches, schema.Discriminator, compiler)) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (_choice.Check(value, ref run) is { } taken && _choice.TakesAfter(taken, value, ref run))
        {
            run.Note("oneOf", "fits several of the shapes of which one is meant");
        }
    }
}
