using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes the body of a poll.</summary>
internal static class PollBody
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body; null where the call sends none.</summary>
    /// <param name="call">The call.</param>
    /// <param name="textOf">Fills a text's key fields in.</param>
    public static string? Of(CallModel call, Func<TextTemplate, string> textOf)
    {
        if (call.Body is null && call.GraphQL is null)
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            if (call.GraphQL is { } graphQL)
            {
                Write(json, graphQL, textOf);
            }
            else
            {
                Write(json, call.Body!, textOf);
            }
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, GraphQLModel graphQL, Func<TextTemplate, string> textOf)
    {
        json.WriteStartObject();
        json.WriteString("query", graphQL.Document);
        json.WriteStartObject("variables");
        foreach (var variable in graphQL.Variables)
        {
            var text = textOf(variable.Value);
            if (text.Length > 0 || !variable.OmitWhenEmpty)
            {
                json.WritePropertyName(variable.Name);
                Write(json, text, variable.Type);
            }
        }

        json.WriteEndObject();
        if (graphQL.OperationName is { } operation)
        {
            json.WriteString("operationName", operation);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonTemplate template, Func<TextTemplate, string> textOf)
    {
        switch (template)
        {
            case JsonObjectTemplate map:
                json.WriteStartObject();
                foreach (var member in map.Members)
                {
                    json.WritePropertyName(member.Name);
                    Write(json, member.Value, textOf);
                }

                json.WriteEndObject();
                break;
            case JsonArrayTemplate list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item, textOf);
                }

                json.WriteEndArray();
                break;
            case JsonLiteralTemplate literal:
                json.WriteRawValue(literal.Json);
                break;
            case JsonTextTemplate text:
                Write(json, textOf(text.Value), text.Type);
                break;
        }
    }

    // A job's id may be no number where the vendor wants one: such a request is sent as text, and refused by the vendor.
    private static void Write(Utf8JsonWriter json, string text, KeyFieldType type)
    {
        if (type == KeyFieldType.String || !IsLiteral(text))
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(text);
        }
    }

    private static bool IsLiteral(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
