using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>not</c>.</summary>
internal sealed class NotRule : ISchemaRule
{
    private readonly CompiledSchema _excluded;

    private NotRule(CompiledSchema excluded) => _excluded = excluded;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => schema.Part("not") is { } excluded ? new NotRule(compiler.Of(excluded)) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        var mark = run.Mark;
        _excluded.Check(value, ref run);
        var isExcluded = run.Errors == mark.Errors;
        run.TakeBack(mark);
        if (isExcluded)
        {
            run.Report("not", "has a shape that is excluded");
        }
    }
}
