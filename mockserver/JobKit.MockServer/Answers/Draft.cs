using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JobKit.MockServer;

/// <summary>
/// A derived answer in the making: a JSON tree in which changing places hold marks. A mark is plain text, so it can stand
/// wherever text can, also as a member's name.
/// </summary>
internal sealed partial class Draft
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<Hole> _holes = [];

    public Draft(JsonNode? root) => Root = root;

    private Draft(JsonNode? root, IEnumerable<Hole> holes) => (Root, _holes) = (root, [.. holes]);

    /// <summary>The tree; null where there is no body.</summary>
    public JsonNode? Root { get; set; }

    public Draft Clone() => new(Root?.DeepClone(), _holes);

    /// <summary>The mark for a changing place; the same for equal ones.</summary>
    public string Mark(Hole hole)
    {
        var index = _holes.IndexOf(hole);
        if (index < 0)
        {
            index = _holes.Count;
            _holes.Add(hole);
        }

        return $"{{{{jobkit:{index}}}}}";
    }

    /// <summary>The tree as JSON text, its marks filled in.</summary>
    public string Filled(Filling filling) => Encoding.UTF8.GetString(ToTemplate().Fill(filling).Span);

    public BodyTemplate ToTemplate()
    {
        var text = Root?.ToJsonString(Compact) ?? "";
        var segments = new List<ReadOnlyMemory<byte>>();
        var holes = new List<Hole>();
        var start = 0;
        foreach (Match match in Marks().Matches(text))
        {
            var hole = _holes[int.Parse(match.Groups["index"].ValueSpan)];
            var quotes = hole.IsRaw && match.Index > 0 && text[match.Index - 1] == '"' ? 1 : 0;
            segments.Add(Encoding.UTF8.GetBytes(text[start..(match.Index - quotes)]));
            holes.Add(hole);
            start = match.Index + match.Length + quotes;
        }

        segments.Add(Encoding.UTF8.GetBytes(text[start..]));
        return new BodyTemplate(segments, holes);
    }

    [GeneratedRegex(@"\{\{jobkit:(?<index>\d+)\}\}")]
    private static partial Regex Marks();
}
