using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>The headers that a description shows for a response: those with an example.</summary>
internal static class ResponseHeaders
{
    private static readonly string[] Ours = ["content-type", "content-length", "transfer-encoding", "connection", "date", "server"];

    public static IReadOnlyList<KeyValuePair<string, string>> Documented(Response response) => response.Headers
        .Where(header => !Ours.Contains(header.Name, StringComparer.OrdinalIgnoreCase) && header.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        .Select(header => (header.Name, Value: Value(header)))
        .Where(header => header.Value is not null)
        .Select(header => KeyValuePair.Create(header.Name, HeaderText.Of(header.Value!)))
        .ToArray();

    private static string? Value(ResponseHeader header) =>
        JsonPlaces.ScalarText((header.Example ?? header.Schema?.Examples.Select(example => example.Value).FirstOrDefault()) is { } node ? NodeValues.ToJson(node) : null);
}
