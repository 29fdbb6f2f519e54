using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using JobKit.Decoding;

namespace JobKit.Clients;

/// <summary>Reads times as vendors write them; without a zone they are UTC.</summary>
internal sealed class VendorTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = reader.TokenType switch
        {
            JsonTokenType.String => new JsonValue(JsonSlotKind.Text, Encoding.UTF8.GetBytes(reader.GetString()!), false),
            JsonTokenType.Number => new JsonValue(JsonSlotKind.Number, reader.HasValueSequence ? default : reader.ValueSpan, false),
            _ => default,
        };
        return JobTime.Read(value) ?? (DateOnly.TryParse(value.Text(), CultureInfo.InvariantCulture, out var day) ? new DateTimeOffset(day, default, TimeSpan.Zero) : default);
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
