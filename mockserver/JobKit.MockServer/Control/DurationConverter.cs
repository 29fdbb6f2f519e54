using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobKit.MockServer;

/// <summary>Durations in JSON are written as in the mapping files.</summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Durations.TryParse(reader.GetString(), out var duration) ? duration : throw new JsonException($"expected {Durations.Rule}");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteStringValue(Durations.ToText(value));
}
