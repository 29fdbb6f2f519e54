using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace JobKit.MockServer;

/// <summary>Lets pages of any origin call the server, as the vendors' browser widgets do.</summary>
internal static class Cors
{
    /// <summary>The methods that some vendor has somewhere.</summary>
    public const string AllMethods = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";

    /// <summary>Whether OPTIONS asks about the server as a whole, or for a browser that shall see for itself that nothing is there.</summary>
    public static bool IsForAll(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method) && (request.Path.Value is "" or "*" || request.Headers.AccessControlRequestMethod.Count > 0);

    /// <summary>Adds what a browser needs to let its page see the answer.</summary>
    public static void Allow(HttpContext context)
    {
        var origin = context.Request.Headers.Origin;
        if (origin.Count == 0)
        {
            return;
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowCredentials = "true";
        headers.AccessControlExposeHeaders = "JobKit-Sample, JobKit-Note, JobKit-Fault, Preference-Applied, Retry-After, Location";
        headers.Append(HeaderNames.Vary, "Origin");
    }

    /// <summary>Answers OPTIONS: what the place allows, and for a browser's preflight whatever it asks for.</summary>
    public static void AnswerOptions(HttpContext context, string allow)
    {
        var request = context.Request.Headers;
        var response = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        response.Allow = allow;
        if (request.AccessControlRequestMethod.Count > 0)
        {
            response.AccessControlAllowMethods = allow;
            response.AccessControlAllowHeaders = request.AccessControlRequestHeaders;
            response.AccessControlMaxAge = "600";

            // Chromium asks this before a page of a public site may call a server on loopback.
            if (request.ContainsKey("Access-Control-Request-Private-Network"))
            {
                response["Access-Control-Allow-Private-Network"] = "true";
            }
        }
    }
}
