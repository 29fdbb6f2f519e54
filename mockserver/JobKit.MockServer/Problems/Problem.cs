using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JobKit.MockServer;

/// <summary>An answer of the mock server itself, as problem details (RFC 9457), where the vendor's description has none.</summary>
internal static class Problem
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="status">The HTTP status.</param>
    /// <param name="title">What is wrong, the same for all problems of the kind.</param>
    /// <param name="detail">What is wrong here, and the mend.</param>
    /// <param name="lists">Further members: lists of what there is.</param>
    public static MockAnswer Of(int status, string title, string detail, params IEnumerable<(string Name, IEnumerable<string> Items)> lists)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("title", title);
            writer.WriteNumber("status", status);
            writer.WriteString("detail", detail);
            foreach (var (name, items) in lists)
            {
                writer.WriteStartArray(name);
                foreach (var item in items)
                {
                    writer.WriteStringValue(item);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return new MockAnswer { Status = status, ContentType = "application/problem+json", Body = BodyTemplate.Of(buffer.WrittenSpan.ToArray()) };
    }
}
