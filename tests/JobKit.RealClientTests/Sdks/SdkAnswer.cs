using System.Text.Json.Nodes;

namespace JobKit.RealClientTests.Sdks;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record SdkAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The media type, without parameters.</summary>
    public string? MediaType => Headers.GetValueOrDefault("Content-Type")?.Split(';')[0].Trim();

    /// <summary>The body, which has to be JSON.</summary>
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
}
