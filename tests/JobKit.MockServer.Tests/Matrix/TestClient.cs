using System.Text.Json;
using System.Text.Json.Nodes;

namespace JobKit.MockServer.Tests.Matrix;

/// <summary>A client of the invented vendor acme that does everything right, unless a test makes it do something wrong.</summary>
internal sealed class TestClient
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>The state that an answer (its status, 0 for none, and its body) says is the end; null: ask again.</summary>
    public Func<int, string, string?> Read { get; init; } = WellRead;

    /// <summary>How long to wait after an answer, which may have asked for a time.</summary>
    public Func<int, TimeSpan?, TimeSpan> Wait { get; init; } = static (_, asked) => asked > Interval ? asked.Value : Interval;

    /// <summary>How often it asks again when it knows the end.</summary>
    public int AsksAfterEnd { get; init; }

    public async Task<string> RunAsync(MatrixCell cell, CancellationToken cancellation)
    {
        using var client = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer k" } } };
        var address = $"{cell.Address}/teams/{cell.Key["team"]}/jobs/{cell.Key["job_id"]}";
        var left = AsksAfterEnd;
        while (true)
        {
            var (status, body, asked) = await AskAsync(client, address, cell.Time, cancellation);
            if (Read(status, body) is { } end && left-- == 0)
            {
                return end;
            }

            await Task.Delay(Wait(status, asked), cell.Time, cancellation);
        }
    }

    public static string? WellRead(int status, string body) => Ends.GetValueOrDefault(WordOf(status, body) ?? "");

    /// <summary>The word that an answer says; null where it says none or cannot be read.</summary>
    public static string? WordOf(int status, string body)
    {
        try
        {
            return status == 200 ? (string?)JsonNode.Parse(body)?["state"] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Dictionary<string, string> Ends { get; } = new() { ["done"] = "Succeeded", ["broken"] = "FAILED", ["stopped"] = "cancelled" };

    private static async Task<(int Status, string Body, TimeSpan? Asked)> AskAsync(HttpClient client, string address, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.GetAsync(address, cancellation);
            var asked = answer.Headers.RetryAfter?.Delta ?? (answer.Headers.RetryAfter?.Date - time.GetUtcNow());
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation), asked);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return (0, "", null);
        }
    }
}
