using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace JobKit.MockServer;

/// <summary>Writes what the control API answers and tells.</summary>
internal static class ControlWriter
{
    /// <summary>As the context says, with other scripts readable.</summary>
    public static ControlJson Json { get; } = new(new JsonSerializerOptions(ControlJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static MockAnswer Answer<T>(T value, JsonTypeInfo<T> type, int status = 200) => new()
    {
        Status = status,
        ContentType = "application/json",
        Body = BodyTemplate.Of(JsonSerializer.SerializeToUtf8Bytes(value, type)),
        Headers = [new("Cache-Control", "no-store")],
    };

    public static MockAnswer Done() => new() { Status = 204 };

    public static byte[] JobEvent(string session, MockJob job) => JsonSerializer.SerializeToUtf8Bytes(new JobHappening(session, job), Json.JobHappening);

    public static byte[] JournalEvent(string session, JournalEntry entry) => JsonSerializer.SerializeToUtf8Bytes(new JournalHappening(session, entry), Json.JournalHappening);

    public static byte[] SessionEvent(MockSession session) => JsonSerializer.SerializeToUtf8Bytes(SessionView.Of(session), Json.SessionView);
}
