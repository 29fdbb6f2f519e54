using System.Text;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A form in parts. Of files only that they are there is judged; a part that is JSON is read as that.</summary>
internal sealed class MultipartBodyKind : IBodyKind
{
    // What stands for a file's bytes: text that no limit and no pattern judges.
    private const string File = "\0file\0";

    private static readonly JsonBodyKind Json = new();

    public static IReadOnlyList<string> Opaque { get; } = [File];

    public string Name => "multipart";

    public string Title => "a multipart form";

    public bool Reads(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.Ordinal);

    public (SchemaValue Value, string? Error) Read(MockRequest request, Schema? schema)
    {
        if (request.Multipart is not { Error: null } reading)
        {
            return (default, request.Multipart?.Error ?? "it has no parts");
        }

        var form = new JsonObject();
        foreach (var part in reading.Parts.GroupBy(part => part.Name.EndsWith("[]", StringComparison.Ordinal) ? part.Name[..^2] : part.Name))
        {
            var shape = FormFields.Of(schema, part.Key) is { } field ? ParameterShape.Of(field) : new ParameterShape(false, false, true);
            var values = part.Select(one => Value(one, isStructured: !shape.IsScalar && (shape.IsMap || FormFields.IsListOfMaps(schema, part.Key)))).ToArray();
            form[part.Key] = values.Length > 1 || FormFields.IsList(schema, part.Key) ? new JsonArray(values) : values[0];
        }

        return (SchemaValue.OfTexts(form), null);
    }

    private static JsonNode? Value(BodyPart part, bool isStructured)
    {
        var type = part.ContentType?.Split(';')[0].Trim().ToLowerInvariant();
        var isJson = type is null ? isStructured : Json.Reads(type) && (isStructured || part.FileName is null);
        if (isJson && JsonText.Parse(part.Bytes.Span) is { Error: null, Node: var json })
        {
            return json;
        }

        return JsonValue.Create(part.FileName is not null || type is not (null or "text/plain") ? File : Encoding.UTF8.GetString(part.Bytes.Span));
    }
}
