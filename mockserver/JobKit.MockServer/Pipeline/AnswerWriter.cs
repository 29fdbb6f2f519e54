using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>Sends an answer.</summary>
internal static class AnswerWriter
{
    /// <summary>Sends an answer of our own, at once and whole.</summary>
    public static Task WriteAsync(HttpContext context, MockAnswer answer) => WriteAsync(context, answer, answer.Body.Fill(answer.Filling), TimeProvider.System);

    /// <param name="context">The request.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="body">Its body, filled in.</param>
    /// <param name="time">What delays are waited for by.</param>
    public static Task WriteAsync(HttpContext context, MockAnswer answer, ReadOnlyMemory<byte> body, TimeProvider time)
    {
        if (answer.Delivery is { } delivery)
        {
            return DeliveryWriter.WriteAsync(context, answer, body, delivery, time);
        }

        var gzipped = Gzipped(context, answer, body);
        WriteHead(context, answer, gzipped?.Length ?? body.Length);
        if (gzipped is not null)
        {
            ContentCoding.Mark(context.Response.Headers);
            body = gzipped;
        }

        return HasBody(context, answer) && !body.IsEmpty ? context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask() : Task.CompletedTask;
    }

    // Caches are told that the answer depends on what the client takes, whatever this one takes.
    private static byte[]? Gzipped(HttpContext context, MockAnswer answer, ReadOnlyMemory<byte> body)
    {
        if (!ContentCoding.IsFor(answer, body.Length))
        {
            return null;
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        return ContentCoding.TakesGzip(context.Request) ? answer.Body.Gzipped(body) : null;
    }

    /// <summary>Whether a body may follow the head.</summary>
    public static bool HasBody(HttpContext context, MockAnswer answer) => answer.Status is not (< 200 or 204 or 205 or 304) && !HttpMethods.IsHead(context.Request.Method);

    /// <summary>Sets status and headers.</summary>
    public static void WriteHead(HttpContext context, MockAnswer answer, long length)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }

        if (answer.Sample is not null)
        {
            response.Headers["JobKit-Sample"] = answer.Sample;
        }

        if (answer.Fault is not null)
        {
            response.Headers["JobKit-Fault"] = answer.Fault;
        }

        if (answer.Notes is not null)
        {
            response.Headers["JobKit-Note"] = NoteText.Of(answer.Notes);
        }

        if (answer.ContentType is not null)
        {
            response.ContentType = answer.ContentType;
        }

        if (answer.Status is not (< 200 or 204 or 205 or 304))
        {
            response.ContentLength = length;
        }
    }
}
