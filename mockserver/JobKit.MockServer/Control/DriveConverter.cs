using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobKit.MockServer;

/// <summary>Drives in JSON: <c>polls</c>, <c>time</c>, <c>command</c>, <c>at-once</c>.</summary>
internal sealed class DriveConverter : JsonConverter<ScenarioDrive>
{
    public override ScenarioDrive Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ScenarioDrives.TryParse(reader.GetString(), out var drive) ? drive : throw new JsonException($"expected one of {ScenarioDrives.Listed}");

    public override void Write(Utf8JsonWriter writer, ScenarioDrive value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToWord());
}
