using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JobKit.MockServer;

/// <summary>From the wire to the pipeline and back.</summary>
internal sealed class RequestHandler(Pipeline pipeline, SessionStore sessions, MockServerOptions options, ILogger logger)
{
    /// <summary>Around every request: it finds its session, browsers may read the answer, and whatever goes wrong is answered.</summary>
    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (!SessionRouting.TryEnter(context.Request))
            {
                await AnswerWriter.WriteAsync(context, NoSuchSession);
                return;
            }

            if (!context.Request.Path.StartsWithSegments(ControlHandler.Prefix))
            {
                Cors.Allow(context);
            }

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
        var request = context.Request;
        var operations = place.For(request.Method);
        if (operations.Count == 0)
        {
            await AnswerElsewhereAsync(context, place);
            return;
        }

        var body = await RequestBody.ReadAsync(request, options.MaxRequestBytes, context.RequestAborted);
        var choice = OperationChoice.Choose(operations, RequestPath.Segments(context, place.Prefix.Count), request, body);
        if (SessionRouting.Of(request, choice?.Operation, sessions) is not { } session)
        {
            await AnswerWriter.WriteAsync(context, NoSuchSession);
            return;
        }

        var answer = choice is { } found
            ? FaultStage.Answer(new MockRequest(request, place.Provider, found.Operation, found.Path, body, session) { Multipart = await MultipartReading.ReadAsync(request, body, context.RequestAborted) }, pipeline)
            : UnknownPath.Answer(context, [place.Provider]);
        await SendAsync(context, session, place.Provider, choice?.Operation, body, answer);
    }

    /// <summary>Answers a request that no place takes.</summary>
    public async Task HandleUnknownAsync(HttpContext context, IReadOnlyList<PlayedProvider> providers)
    {
        if (Cors.IsForAll(context.Request))
        {
            Cors.AnswerOptions(context, Cors.AllMethods);
            return;
        }

        if (SessionRouting.Of(context.Request, null, sessions) is { } session)
        {
            await SendAsync(context, session, null, null, default, UnknownPath.Answer(context, providers));
            return;
        }

        await AnswerWriter.WriteAsync(context, NoSuchSession);
    }

    private static MockAnswer NoSuchSession => Problem.Of(400, "No session can have this name", SessionNames.Rule);

    // It is written down before it is sent: who has the answer finds it in the journal.
    private Task SendAsync(HttpContext context, MockSession session, PlayedProvider? provider, PlayedOperation? operation, ReadOnlyMemory<byte> requestBody, MockAnswer answer)
    {
        var body = answer.Body.Fill(answer.Filling);
        Recorder.Record(session, context.Request, provider, operation, requestBody, answer, body);
        if (provider is not null)
        {
            Log.Answered(logger, provider.Name, context.Request.Method, context.Request.Path, answer.Status);
        }

        return AnswerWriter.WriteAsync(context, answer, body, options.TimeProvider);
    }

    private async Task AnswerElsewhereAsync(HttpContext context, Place place)
    {
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            Cors.AnswerOptions(context, place.Allow);
            return;
        }

        if (SessionRouting.Of(context.Request, null, sessions) is { } session)
        {
            await SendAsync(context, session, place.Provider, null, default, UnknownPath.WrongMethod(context, place));
            return;
        }

        await AnswerWriter.WriteAsync(context, NoSuchSession);
    }

    private static async Task RefuseAsync(HttpContext context, int status, string title, string detail)
    {
        if (!context.Response.HasStarted)
        {
            await AnswerWriter.WriteAsync(context, Problem.Of(status, title, detail));
        }
    }
}
