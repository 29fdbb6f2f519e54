using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// The answer to a GraphQL request that cannot be executed: errors and no data, in entries like those that the vendor documents; with
/// 400 where it documents that status, else with 200, as GraphQL over HTTP has it for <c>application/json</c>.
/// </summary>
internal static class GraphQLRefusal
{
    public static MockAnswer Of(MockRequest request, IEnumerable<GraphQLProblem> problems)
    {
        var pattern = Pattern(request);
        var errors = new JsonArray([.. problems.Select(problem => (JsonNode)Entry(pattern, problem))]);
        return new MockAnswer
        {
            Status = request.Operation.Answers.For(400) is { Status: not "default" } ? 400 : 200,
            ContentType = "application/json",
            Body = BodyTemplate.Of(NodeValues.ToBytes(new JsonObject { ["errors"] = errors })),
            Sample = SampleText.Derived("errors"),
        };
    }

    // The entry of the answer that the mapping reads as an invalid request.
    private static JsonObject Pattern(MockRequest request)
    {
        var known = request.Provider.Outcomes.Known(OutcomeKind.Invalid);
        var entry = known is not null && NodeValues.TryParse(known.Body.Fill(request.Filling).Span, out var json) ? JsonPlaces.Get(json, ["errors", "0"]) as JsonObject : null;
        return entry?.DeepClone().AsObject() ?? [];
    }

    private static JsonObject Entry(JsonObject pattern, GraphQLProblem problem)
    {
        var entry = new JsonObject { ["message"] = problem.Message };
        if (problem.Location is { } location)
        {
            entry["locations"] = new JsonArray(new JsonObject { ["line"] = location.Line, ["column"] = location.Column });
        }

        foreach (var (name, value) in pattern.Where(member => member.Key is not ("message" or "path" or "locations")))
        {
            entry[name] = value?.DeepClone();
        }

        return entry;
    }
}
