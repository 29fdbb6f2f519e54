using System.Text.Json;
using System.Text.Json.Serialization;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>States in JSON are written as in the mapping files.</summary>
internal sealed class StateConverter : JsonConverter<JobState>
{
    public override JobState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JobStates.TryParse(reader.GetString() ?? "", out var state) ? state : throw new JsonException("expected a state");

    public override void Write(Utf8JsonWriter writer, JobState value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToWord());
}
