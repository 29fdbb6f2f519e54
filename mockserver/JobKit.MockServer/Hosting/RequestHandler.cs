using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>From the wire to the pipeline and back.</summary>
internal sealed class RequestHandler(Pipeline pipeline, MockServerOptions options, ILogger logger)
{
    /// <summary>Around every request: browsers may read the answer, and whatever goes wrong is answered.</summary>
    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        Cors.Allow(context);
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException problem)
        {
            await RefuseAsync(context, problem.StatusCode, "The request cannot be read", problem.Message);
        }
        catch (Exception problem) when (!context.RequestAborted.IsCancellationRequested)
        {
            Log.Crashed(logger, context.Request.Method, context.Request.Path, problem);
            await RefuseAsync(context, StatusCodes.Status500InternalServerError, "The mock server failed", "This is a fault of the mock server itself; its log says more.");
        }
    }

    public async Task HandleAsync(HttpContext context, Place place)
    {
        var operations = place.For(context.Request.Method);
        if (operations.Count == 0)
        {
            await AnswerElsewhereAsync(context, place);
            return;
        }

        var body = await ReadBodyAsync(context.Request, context.RequestAborted);
        var segments = RequestPath.Segments(context, place.Prefix.Count);
        var answer = OperationChoice.Choose(operations, segments, context.Request, body) is { } choice
            ? pipeline.Answer(new MockRequest(context.Request, place.Provider, choice.Operation, choice.Path, body, options.TimeProvider.GetUtcNow()))
            : UnknownPath.Answer(context, [place.Provider]);
        Log.Answered(logger, place.Provider.Name, context.Request.Method, context.Request.Path, answer.Status);
        await AnswerWriter.WriteAsync(context, answer);
    }

    private static async Task AnswerElsewhereAsync(HttpContext context, Place place)
    {
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            Cors.AnswerOptions(context, place.Allow);
            return;
        }

        await AnswerWriter.WriteAsync(context, UnknownPath.WrongMethod(context, place));
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength is 0 || (request.ContentLength is null && request.Headers.TransferEncoding.Count == 0))
        {
            return default;
        }

        var buffer = new ArrayBufferWriter<byte>((int)Math.Min(request.ContentLength ?? 4096, options.MaxRequestBytes));
        while (await request.Body.ReadAsync(buffer.GetMemory(4096), cancellation) is > 0 and var read)
        {
            buffer.Advance(read);
        }

        return buffer.WrittenMemory;
    }

    private static async Task RefuseAsync(HttpContext context, int status, string title, string detail)
    {
        if (!context.Response.HasStarted)
        {
            await AnswerWriter.WriteAsync(context, Problem.Of(status, title, detail));
        }
    }
}
