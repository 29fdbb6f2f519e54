using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JobKit.Clients;

/// <summary>What typed clients share: JSON without reflection, tolerant of what vendors send.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VendorJson
{
    /// <summary>Options over a client's own metadata.</summary>
    public static JsonSerializerOptions Options(IJsonTypeInfoResolver metadata) => new()
    {
        TypeInfoResolver = metadata,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new VendorTimeConverter() },
    };

    /// <summary>A value as JSON.</summary>
    public static byte[] Write<T>(T value, JsonSerializerOptions options) => JsonSerializer.SerializeToUtf8Bytes(value, options.GetTypeInfo(typeof(T)));

    /// <summary>A JSON object as the fields of a form: scalars as text, a field for each element of a list, null left out, what is more as JSON.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Form(byte[] json)
    {
        using var body = JsonDocument.Parse(json);
        return body.RootElement.ValueKind != JsonValueKind.Object
            ? []
            : [.. body.RootElement.EnumerateObject()
                .SelectMany(field => field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().Select(item => (field.Name, Value: item)) : [(field.Name, field.Value)])
                .Where(field => field.Value.ValueKind != JsonValueKind.Null)
                .Select(field => KeyValuePair.Create(field.Name, field.Value.ToString()))];
    }
}
