using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using JobKit.MockServer;
using JobKit.RealClientTests.Support;

namespace JobKit.RealClientTests.GraphQL;

/// <summary>The mock server's GraphQL, judged by the reference engine: which requests are valid, and whether answers are what was selected.</summary>
public class JudgeTests(MockFixture mock) : IClassFixture<MockFixture>
{
    private const int Seed = 20261127;

    [NodeFact]
    public Task Hand_written_requests_are_valid_or_not_as_the_reference_engine_says() => AgreeAsync(NastyRequests.All, atLeast: 50);

    [NodeFact]
    public Task Made_requests_are_valid_as_the_reference_engine_says() => AgreeAsync(new MadeRequests(Seed).Valid(300), atLeast: 0);

    [NodeFact]
    public Task Broken_requests_are_refused_where_the_reference_engine_refuses_them() => AgreeAsync(new MadeRequests(Seed + 1).Broken(300), atLeast: 100);

    [NodeFact]
    public async Task Answers_hold_exactly_what_was_selected_in_its_order_and_of_its_types()
    {
        var requests = new MadeRequests(Seed + 2).Valid(300).Concat(NastyRequests.All).ToArray();
        // The order of a schema's types is each server's own: IntrospectionTests.
        var valid = (await Judge.OfRequestsAsync(requests)).Zip(requests).Where(pair => pair.First.Length == 0 && !pair.Second.Query.Contains("types {", StringComparison.Ordinal)).Select(pair => pair.Second).ToArray();
        valid.Length.Should().BeGreaterThan(330);

        var exchanges = await AskAsync(valid);
        var problems = await Judge.OfAnswersAsync(exchanges);

        exchanges.Zip(problems).Where(pair => pair.Second.Length > 0)
            .Select(pair => $"{pair.First.Request.Query}\n  {pair.First.Request.Variables}\n  {pair.First.Answer.ToJsonString()}\n  {string.Join("; ", pair.Second)}").Should().BeEmpty();
    }

    private async Task AgreeAsync(IReadOnlyList<GraphQLRequest> requests, int atLeast)
    {
        var said = await Judge.OfRequestsAsync(requests);
        said.Count(problems => problems.Length > 0).Should().BeGreaterThanOrEqualTo(atLeast, "the requests have to be worth asking about");
        var answers = await AskAsync(requests);

        answers.Zip(said).Where(pair => IsRefused(pair.First.Answer) != (pair.Second.Length > 0))
            .Select(pair => $"{pair.First.Request.Query} {pair.First.Request.Variables}\n  engine: {string.Join("; ", pair.Second)}\n  server: {pair.First.Answer["errors"]?.ToJsonString()}").Should().BeEmpty();
    }

    // A request that is executed has data, though it may be null; one that is refused has none.
    private static bool IsRefused(JsonNode answer) => !answer.AsObject().ContainsKey("data");

    private async Task<IReadOnlyList<(GraphQLRequest Request, JsonNode Answer)>> AskAsync(IEnumerable<GraphQLRequest> requests)
    {
        var session = mock.Server.NewSession();
        foreach (var id in new[] { "j0", "j1", "j2" })
        {
            session.CreateJob("veritone", [id], "succeeds", ScenarioDrive.Polls);
        }

        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
        var answers = new List<(GraphQLRequest, JsonNode)>();
        foreach (var request in requests)
        {
            using var body = new StringContent(request.ToJson().ToJsonString(), Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync($"{session.AddressOf("veritone").ToString().TrimEnd('/')}/v3/graphql", body);
            answers.Add((request, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!));
        }

        return answers;
    }
}
