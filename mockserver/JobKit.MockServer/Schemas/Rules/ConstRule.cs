using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>const</c>.</summary>
internal sealed class ConstRule : ISchemaRule
{
    private readonly Node _wanted;
    private readonly JsonNode? _json;

    private ConstRule(Node wanted) => (_wanted, _json) = (wanted, NodeValues.ToJson(wanted));

    public bool IsDecisive => true;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler) => (schema.Node as MapNode)?["const"] is { } wanted ? new ConstRule(wanted) : null;

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        var isWanted = _wanted is ScalarNode scalar ? value.Scalar is { } text && (text == scalar.Text || run.IsOpaque(text)) : JsonNode.DeepEquals(_json, value.Node);
        if (!isWanted)
        {
            run.Report("const", _wanted is ScalarNode { Text: var only } ? $"must be '{only}'" : "must be the one value that is allowed");
        }
    }
}
