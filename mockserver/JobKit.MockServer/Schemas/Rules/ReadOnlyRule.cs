using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>readOnly</c> in a request: servers pass it over, so it is only noted.</summary>
internal sealed class ReadOnlyRule : ISchemaRule
{
    private static readonly ReadOnlyRule Only = new();

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.ReadOnly ? Only : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (run.Direction == SchemaDirection.Request)
        {
            run.Note("readOnly", "is not to be sent: only answers have it");
        }
    }
}
