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
}
