using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobKit.MockServer;

/// <summary>Verdicts in JSON: <c>well</c>, <c>gave-up</c>, <c>polled-too-soon</c> ….</summary>
internal sealed class VerdictConverter : JsonConverter<MatrixVerdict>
{
    public override MatrixVerdict Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && MatrixVerdicts.TryParse(reader.GetString(), out var verdict) ? verdict : throw new JsonException("expected a verdict");

    public override void Write(Utf8JsonWriter writer, MatrixVerdict value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToWord());
}
