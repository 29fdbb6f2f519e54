using System.Text.Json.Nodes;

namespace JobKit.MockServer.Tests.Support;

/// <summary>Asks the invented vendor acme.</summary>
internal static class Polling
{
    public static HttpClient Client(this MockServer mock, string token = "k") =>
        new() { BaseAddress = mock.BaseAddress, DefaultRequestHeaders = { { "Authorization", $"Bearer {token}" } }, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>The state that a poll sees; the status where it is none.</summary>
    public static async Task<string> WordAsync(this HttpClient client, string job, string prefix = "", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{prefix}/acme/v1/teams/a/jobs/{job}");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request);
        return answer.IsSuccessStatusCode ? (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["state"]! : $"{(int)answer.StatusCode}";
    }

    public static async Task<List<string>> WordsAsync(this HttpClient client, string job, int polls, string prefix = "", params (string Name, string Value)[] headers)
    {
        var words = new List<string>();
        for (var poll = 0; poll < polls; poll++)
        {
            words.Add(await client.WordAsync(job, prefix, headers));
        }

        return words;
    }
}
