using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.MockServer;

/// <summary>
/// A value as a schema sees it: JSON, or text as URLs, headers and forms carry it. Such text is of the type that the schema asks
/// for, where it can be read as that.
/// </summary>
internal readonly struct SchemaValue
{
    private readonly JsonNode? _node;
    private readonly string? _text;

    private SchemaValue(JsonNode? node, string? text, bool isLoose) => (_node, _text, IsLoose) = (node, text, isLoose);

    /// <summary>Whether scalars in it are text that was sent without a type.</summary>
    public bool IsLoose { get; }

    public JsonValueKind Kind => _text is not null ? JsonValueKind.String : _node?.GetValueKind() ?? JsonValueKind.Null;

    public JsonNode? Node => _text is not null ? JsonValue.Create(_text) : _node;

    public JsonObject? Members => _node as JsonObject;

    public JsonArray? Items => _node as JsonArray;

    /// <summary>A JSON value.</summary>
    public static SchemaValue Of(JsonNode? node) => new(node, null, false);

    /// <summary>Text that was sent without a type.</summary>
    public static SchemaValue OfText(string text) => new(null, text, true);

    /// <summary>A list or map of such texts.</summary>
    public static SchemaValue OfTexts(JsonNode node) => new(node, null, true);

    /// <summary>A member or item of this value.</summary>
    public SchemaValue Inner(JsonNode? node) => new(node, null, IsLoose);

    /// <summary>The text of a string; null for anything else.</summary>
    public string? Text => _text ?? (Kind == JsonValueKind.String ? _node!.GetValue<string>() : null);

    /// <summary>The text of a string, number or boolean; null for anything else.</summary>
    public string? Scalar => _text ?? JsonPlaces.ScalarText(_node);

    /// <summary>The value as a number; null where it is none.</summary>
    public SchemaNumber? Number => Kind switch
    {
        JsonValueKind.Number => SchemaNumber.Parse(_node!.ToJsonString()),
        JsonValueKind.String when IsLoose => SchemaNumber.Parse(Text!),
        _ => null,
    };
}
