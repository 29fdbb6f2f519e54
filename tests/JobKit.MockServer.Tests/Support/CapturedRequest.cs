using System.Text;
using System.Text.Json.Nodes;
using JobKit.TestKit;

namespace JobKit.MockServer.Tests.Support;

/// <summary>A request that a vendor's real client sent.</summary>
/// <param name="Client">The client and its version.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query, as the client sent them to the vendor's host.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record CapturedRequest(string Client, string Method, string Target, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    public const string File = "vendors/captured-requests.jsonl";

    /// <summary>The provider that plays the vendor.</summary>
    public string Provider =>
        Client.StartsWith("ttd", StringComparison.Ordinal) ? Target.Contains("typebased", StringComparison.Ordinal) ? "ttd-workflows-typebased" : "ttd-workflows"
        : Client.StartsWith("pollination", StringComparison.OrdinalIgnoreCase) ? "pollination"
        : Client.Split('-')[0];

    public static IReadOnlyList<CapturedRequest> All() => RepoPaths.Shared(File) is not { } path ? [] : System.IO.File.ReadLines(path).Select(line => JsonNode.Parse(line)!).Select(line => new CapturedRequest(
        (string)line["client"]!,
        (string)line["method"]!,
        (string)line["target"]!,
        line["headers"]!.AsArray().Select(header => ((string)header![0]!, (string)header[1]!)).ToArray(),
        (string)line["body"]!)).ToArray();

    /// <summary>The same request to a mock server: the base address is the only thing that changes.</summary>
    public HttpRequestMessage ToRequest(MockServer mock)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), $"{mock.BaseAddress}{Provider}{Target}");
        if (Body.Length > 0 || Headers.Any(header => header.Name == "Content-Length"))
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        }

        foreach (var (name, value) in Headers.Where(header => header.Name is not ("Host" or "host" or "Content-Length" or "content-length" or "Connection" or "connection")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content ??= new ByteArrayContent([]);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }
}
