using System.Text.Json;

namespace JobKit.MockServer;

/// <summary>Writes what the control API answers and tells.</summary>
internal static class ControlWriter
{
    public static MockAnswer Answer<T>(T value, int status = 200) => new()
    {
        Status = status,
        ContentType = "application/json",
        Body = BodyTemplate.Of(Bytes(value)),
        Headers = [new("Cache-Control", "no-store")],
    };

    public static MockAnswer Done() => new() { Status = 204 };

    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, ControlJson.Of<T>());
}
