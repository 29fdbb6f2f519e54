using System.Text.Json.Nodes;
using JobKit.RealClientTests.Support;
using JobKit.TestKit;

namespace JobKit.RealClientTests.GraphQL;

/// <summary>The reference engine (npm <c>graphql</c>), asked about documents and answers over a vendor's schema.</summary>
internal static class Judge
{
    private static string Schema => File.ReadAllText(Path.Combine(RepoPaths.Specs, "veritone", "schema.graphql"));

    /// <summary>What is wrong with each request.</summary>
    public static async Task<IReadOnlyList<string[]>> OfRequestsAsync(IEnumerable<GraphQLRequest> requests) =>
        Texts(await Node.RunAsync("judge-documents.cjs", new JsonObject { ["schema"] = Schema, ["requests"] = new JsonArray([.. requests.Select(request => request.ToJson())]) }));

    /// <summary>What is wrong with each answer.</summary>
    public static async Task<IReadOnlyList<string[]>> OfAnswersAsync(IEnumerable<(GraphQLRequest Request, JsonNode Answer)> exchanges) =>
        Texts(await Node.RunAsync("judge-answers.cjs", new JsonObject
        {
            ["schema"] = Schema,
            ["exchanges"] = new JsonArray([.. exchanges.Select(exchange =>
            {
                var json = exchange.Request.ToJson();
                json["answer"] = exchange.Answer.DeepClone();
                return json;
            })]),
        }));

    private static string[][] Texts(JsonNode lists) => [.. lists.AsArray().Select(list => list!.AsArray().Select(text => (string)text!).ToArray())];
}
