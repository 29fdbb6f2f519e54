using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary><c>enum</c>. Scalars are compared by their text: descriptions in YAML write <c>1.0</c> and mean a text.</summary>
internal sealed class EnumRule : ISchemaRule
{
    private const int Shown = 10;

    private readonly string[] _texts;
    private readonly JsonNode?[] _others;

    private EnumRule(string[] texts, JsonNode?[] others) => (_texts, _others) = (texts, others);

    public bool IsDecisive => true;

    public static ISchemaRule? Compile(Schema schema, SchemaCompiler compiler)
    {
        if ((schema.Node as MapNode)?["enum"] is not ListNode { Items.Count: > 0 } list)
        {
            return null;
        }

        var texts = list.Items.OfType<ScalarNode>().Where(item => item.Kind != ScalarKind.Null).Select(item => item.Text).ToArray();
        return new EnumRule(texts, list.Items.Where(item => item is not ScalarNode).Select(NodeValues.ToJson).ToArray());
    }

    public void Check(in SchemaValue value, ref SchemaRun run)
    {
        var text = value.Scalar;
        if (text is null ? IsOther(value.Node) : _texts.Contains(text, StringComparer.Ordinal) || run.IsOpaque(text))
        {
            return;
        }

        var nearest = text is null || _texts.Length == 1 ? null : Nearest.Of(text, _texts);
        var allowed = string.Join(", ", _texts.Take(Shown).Select(one => $"'{one}'")) + (_texts.Length > Shown ? ", …" : "");
        run.Report("enum", $"must be {(_texts.Length == 1 ? "" : "one of ")}{allowed}" + (nearest is null ? "" : $"; nearest: '{nearest}'"));
    }

    private bool IsOther(JsonNode? value) => _others.Any(other => JsonNode.DeepEquals(other, value));
}
