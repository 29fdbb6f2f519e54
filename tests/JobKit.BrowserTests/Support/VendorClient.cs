using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.BrowserTests.Support;

/// <summary>A client of a vendor: asks for jobs as the mapping says, over HTTP.</summary>
public sealed class VendorClient(Uri server, string session) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server };

    /// <summary>Asks for the job once.</summary>
    /// <param name="job">Its reference.</param>
    /// <param name="prefer">What the request prefers; null: nothing.</param>
    public async Task<HttpStatusCode> PollAsync(string job, string? prefer = null)
    {
        var poll = (await _http.GetFromJsonAsync<JsonObject>($"/_jobkit/jobs/poll?session={session}&job={Uri.EscapeDataString(job)}"))!;
        using var request = new HttpRequestMessage(new HttpMethod((string)poll["method"]!), new Uri(server, (string)poll["path"]!));
        if (poll["body"] is { } body)
        {
            request.Content = new StringContent((string)body!, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        }

        foreach (var header in poll["headers"]!.AsArray())
        {
            request.Headers.TryAddWithoutValidation((string)header!["key"]!, (string)header["value"]!);
        }

        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        using var answer = await _http.SendAsync(request);
        await answer.Content.ReadAsStringAsync();
        return answer.StatusCode;
    }

    /// <summary>Asks for any path of the server.</summary>
    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Asks the control API.</summary>
    public async Task<JsonElement> ControlAsync(string path) => await _http.GetFromJsonAsync<JsonElement>($"/_jobkit/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}session={session}");

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();
}
