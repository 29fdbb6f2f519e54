using System.Text;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes bodies of requests as clients do: JSON, forms, forms in parts.</summary>
internal static class BodyText
{
    private const string Boundary = "jobkit";

    /// <summary>The body for a value, and its <c>Content-Type</c>.</summary>
    public static (byte[] Bytes, string ContentType) Of(MediaType media, JsonNode? value)
    {
        var type = media.Name.Split(';')[0].Trim();
        return type.ToLowerInvariant() switch
        {
            "application/x-www-form-urlencoded" => (Encoding.UTF8.GetBytes(Form(value)), type),
            "multipart/form-data" => (Encoding.UTF8.GetBytes(Parts(value, media.Schema)), $"{type}; boundary={Boundary}"),
            _ when media.IsJson => (Encoding.UTF8.GetBytes(value?.ToJsonString() ?? "null"), type),
            _ => (Encoding.UTF8.GetBytes(ParameterText.Scalar(value)), type.Contains('*', StringComparison.Ordinal) ? "application/octet-stream" : type),
        };
    }

    private static string Form(JsonNode? value) => string.Join('&', Fields(value as JsonObject ?? [], "").Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));

    private static IEnumerable<KeyValuePair<string, string>> Fields(JsonObject map, string prefix) => map.SelectMany(member =>
    {
        var name = prefix.Length == 0 ? member.Key : $"{prefix}[{member.Key}]";
        return member.Value switch
        {
            JsonObject inner => Fields(inner, name),
            JsonArray list when list.All(item => item is JsonValue) => list.Select(item => KeyValuePair.Create(list.Count > 1 ? name : name + "[]", ParameterText.Scalar(item))),
            JsonArray list => Fields(new JsonObject(list.Select((item, index) => KeyValuePair.Create($"{index}", item?.DeepClone()))), name),
            null => [],
            var scalar => [KeyValuePair.Create(name, ParameterText.Scalar(scalar))],
        };
    });

    private static string Parts(JsonNode? value, Schema? schema)
    {
        var text = new StringBuilder();
        foreach (var (name, part) in value as JsonObject ?? [])
        {
            var isFile = FormFields.Of(schema, name) is { } field && (field.Format == "binary" || field.Types.Contains("file"));
            var items = part is JsonArray list && list.All(item => item is JsonValue) ? list.ToArray() : [part];
            foreach (var item in items)
            {
                text.Append($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{(isFile ? "; filename=\"file\"" : "")}\r\n");
                text.Append(item is JsonObject or JsonArray ? "Content-Type: application/json\r\n" : "");
                text.Append($"\r\n{ParameterText.Scalar(item)}\r\n");
            }
        }

        return text.Append($"--{Boundary}--\r\n").ToString();
    }
}
