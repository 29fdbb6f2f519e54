using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JobKit.Specs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>What is played here: <c>/jobkit/providers</c> for programs and, in short, <c>/</c>, where browsers get the page.</summary>
internal static class IndexPage
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Endpoint> Endpoints(IReadOnlyList<PlayedProvider> providers)
    {
        var answer = new MockAnswer { Status = StatusCodes.Status200OK, ContentType = "application/json", Body = BodyTemplate.Of(Write(providers)) };
        return
        [
            Endpoint("/", context => PageEndpoints.IsWanted(context.Request) ? PageEndpoints.SendAsync(context, PageFiles.Index) : AnswerWriter.WriteAsync(context, answer)),
            Endpoint("/jobkit/providers", context => AnswerWriter.WriteAsync(context, answer)),
        ];
    }

    private static Endpoint Endpoint(string path, RequestDelegate handle) => new RouteEndpointBuilder(
        context =>
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
            return handle(context);
        },
        RoutePatternFactory.Parse(path),
        order: -1)
    {
        Metadata = { new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]) },
    }.Build();

    private static byte[] Write(IReadOnlyList<PlayedProvider> providers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("providers");
            foreach (var provider in providers)
            {
                Write(writer, provider);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("idsWith");
            foreach (var (text, digits, ending) in Markers.Shown)
            {
                writer.WriteString($"{text} or {digits}", ending.ToString());
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, PlayedProvider provider)
    {
        writer.WriteStartObject();
        writer.WriteString("name", provider.Name);
        writer.WriteString("title", provider.Model.Title);
        writer.WriteString("address", $"/{provider.Name}/{provider.BasePath}".TrimEnd('/'));
        writer.WriteStartArray("operations");
        foreach (var operation in provider.Operations)
        {
            writer.WriteStartObject();
            writer.WriteString("method", operation.Method);
            writer.WriteString("path", operation.Path);
            writer.WriteString("role", operation.Role.ToString().ToLowerInvariant());
            writer.WriteStartArray("examples");
            foreach (var sample in operation.Answers.Samples)
            {
                writer.WriteStringValue($"{sample.Status}: {sample.Name}");
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("words");
        foreach (var word in provider.Jobs.Words)
        {
            writer.WriteStartObject();
            writer.WriteString("word", word.Name);
            writer.WriteString("state", word.State.ToWord());
            writer.WriteBoolean("documented", provider.Jobs.Samples.Any(sample => sample.Word == word));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
