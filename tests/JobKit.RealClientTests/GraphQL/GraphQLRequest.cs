using System.Text.Json.Nodes;

namespace JobKit.RealClientTests.GraphQL;

/// <summary>What a client sends.</summary>
internal sealed record GraphQLRequest(string Query, string Variables = "{}")
{
    /// <summary>As the body of a request.</summary>
    public JsonObject ToJson() => new() { ["query"] = Query, ["variables"] = JsonNode.Parse(Variables) };
}
