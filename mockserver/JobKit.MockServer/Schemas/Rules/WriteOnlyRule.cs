using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>writeOnly</c> in an answer, where it is only noted.</summary>
internal sealed class WriteOnlyRule : ISchemaRule
{
    private static readonly WriteOnlyRule Only = new();

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.WriteOnly ? Only : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (run.Direction == SchemaDirection.Answer)
        {
            run.Note("writeOnly", "is not to be answered: only requests have it");
        }
    }
}
