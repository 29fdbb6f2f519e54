using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>dependentRequired</c>: what has to be there where another member is.</summary>
internal sealed class DependentRequiredRule : ISchemaRule
{
    private readonly (string Member, string[] Wanted)[] _dependencies;

    private DependentRequiredRule((string Member, string[] Wanted)[] dependencies) => _dependencies = dependencies;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => (schema.Node as MapNode)?["dependentRequired"] is MapNode { Entries.Count: > 0 } map
        ? new DependentRequiredRule([.. map.Entries.Select(entry => (entry.Key, (entry.Value as ListNode)?.Items.OfType<ScalarNode>().Select(item => item.Text).ToArray() ?? []))])
        : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        if (value.Members is not { } members)
        {
            return;
        }

        foreach (var (member, wanted) in _dependencies)
        {
            if (members.ContainsKey(member) && wanted.FirstOrDefault(name => !members.ContainsKey(name)) is { } missing)
            {
                run.Enter(missing);
                run.Report("dependentRequired", $"is required where '{member}' is there");
                run.Leave();
            }
        }
    }
}
