using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JobKit.MockServer;

/// <summary>Problem details (RFC 9457) that list what is wrong with a request, as the RFC's own example does.</summary>
internal static class InvalidProblem
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static MockAnswer Of(int status, string title, IReadOnlyList<RequestProblem> problems)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("title", title);
            writer.WriteNumber("status", status);
            writer.WriteString("detail", ProblemText.Of(problems));
            writer.WriteStartArray("errors");
            foreach (var problem in problems)
            {
                Write(writer, problem);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return new MockAnswer { Status = status, ContentType = "application/problem+json", Body = BodyTemplate.Of(buffer.WrittenSpan.ToArray()) };
    }

    private static void Write(Utf8JsonWriter writer, RequestProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("in", problem.In);
        if (problem.Place != RequestPlace.Body)
        {
            writer.WriteString("parameter", problem.Name);
        }

        if (problem.Place == RequestPlace.Body || problem.Pointer.Length > 0)
        {
            writer.WriteString("pointer", "#" + problem.Pointer);
        }

        writer.WriteString("rule", problem.Rule);
        writer.WriteString("detail", problem.Text);
        writer.WriteEndObject();
    }
}
