using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace JobKit.MockServer;

/// <summary>From the wire to the control API and back. Pages of other origins may neither read nor change anything.</summary>
internal sealed class ControlHandler(MockServer server, MockServerOptions options)
{
    /// <summary>What all paths of the control API begin with.</summary>
    public const string Prefix = "/_jobkit";

    public IEnumerable<Endpoint> Endpoints(Func<HttpContext, Task> events)
    {
        foreach (var routes in ControlRoutes.All.GroupBy(route => route.Path))
        {
            yield return Endpoint(routes.Key, context => HandleAsync(context, [.. routes]));
        }

        yield return Endpoint("events", events);
        yield return Endpoint("{**path}", context => AnswerWriter.WriteAsync(context, Problem.Of(
            404,
            "The control API has no such entry",
            "Those in 'entries' are there.",
            ("entries", ControlRoutes.All.Select(route => $"{route.Method} {Prefix}/{route.Path}").Append($"GET {Prefix}/events")))));
    }

    private static RouteEndpoint Endpoint(string path, Func<HttpContext, Task> handle) =>
        new(context => handle(context), RoutePatternFactory.Parse($"{Prefix}/{path}"), order: -2, null, $"control {path}");

    private async Task HandleAsync(HttpContext context, ControlRoute[] routes)
    {
        var request = context.Request;
        var method = HttpMethods.IsHead(request.Method) ? HttpMethods.Get : request.Method;
        if (routes.FirstOrDefault(route => route.Method == method) is not { } route)
        {
            var allow = string.Join(", ", routes.Select(one => one.Method));
            await AnswerWriter.WriteAsync(context, Problem.Of(405, "The control API has no such entry", $"Here are only {allow}.").With("Allow", allow));
            return;
        }

        await AnswerWriter.WriteAsync(context, SameOrigin.Allows(request) ? await AnswerAsync(request, route) : SameOrigin.Refusal);
    }

    private async Task<MockAnswer> AnswerAsync(HttpRequest request, ControlRoute route)
    {
        var body = await RequestBody.ReadAsync(request, options.MaxRequestBytes, request.HttpContext.RequestAborted);
        try
        {
            return route.Answer(new ControlCall(request, body, server, SessionOf(request)));
        }
        catch (ArgumentException problem)
        {
            // The parameter's name is the C# caller's.
            var end = problem.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
            return Problem.Of(400, "The request is wrong", end < 0 ? problem.Message : problem.Message[..end]);
        }
        catch (KeyNotFoundException problem)
        {
            return Problem.Of(404, "There is no such thing", problem.Message);
        }
        catch (InvalidOperationException problem)
        {
            return Problem.Of(409, "It cannot be done now", problem.Message);
        }
    }

    private MockSession SessionOf(HttpRequest request)
    {
        var name = request.Query.TryGetValue("session", out var asked) ? asked.ToString() : SessionRouting.Named(request) ?? SessionNames.Default;
        return SessionNames.IsValid(name) ? server.Session(name) : throw new ArgumentException(SessionNames.Rule);
    }
}
