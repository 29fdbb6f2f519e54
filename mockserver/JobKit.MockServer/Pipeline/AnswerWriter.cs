using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Sends an answer.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpContext context, MockAnswer answer)
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

        if (answer.ContentType is not null)
        {
            response.ContentType = answer.ContentType;
        }

        if (answer.Status is < 200 or 204 or 205 or 304)
        {
            return;
        }

        var body = answer.Body.Fill(answer.Filling);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method) && !body.IsEmpty)
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
