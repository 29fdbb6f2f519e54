using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>required</c>, less the members that travel the other way alone.</summary>
internal sealed class RequiredRule : ISchemaRule
{
    private readonly string[] _inRequests;
    private readonly string[] _inAnswers;

    private RequiredRule(string[] inRequests, string[] inAnswers) => (_inRequests, _inAnswers) = (inRequests, inAnswers);

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler)
    {
        var names = schema.Required;
        return names.Count == 0 ? null : new RequiredRule(
            names.Where(name => schema.Property(name) is not { } property || !OneWay.IsReadOnly(property)).ToArray(),
            names.Where(name => schema.Property(name) is not { } property || !OneWay.IsWriteOnly(property)).ToArray());
    }

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Members is not { } members)
        {
            return;
        }

        foreach (var name in run.Direction == SchemaDirection.Request ? _inRequests : _inAnswers)
        {
            if (!members.ContainsKey(name))
            {
                run.Enter(name);
                run.Report("required", "is required");
                run.Leave();
            }
        }
    }
}
