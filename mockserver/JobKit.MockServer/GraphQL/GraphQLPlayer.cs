using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Answers GraphQL requests: exactly the selected fields, under their aliases. The mapping's own document gets the prepared answer,
/// a documented one byte for byte, although the vendor's sample may hold other fields than the document selects.
/// </summary>
internal static class GraphQLPlayer
{
    public static MockAnswer? Answer(MockRequest request)
    {
        if (request.Operation.Role != OperationRole.GraphQL)
        {
            return null;
        }

        var (call, unreadable) = GraphQLCall.Read(request.Json);
        if (call is null)
        {
            return GraphQLRefusal.Of(request, [request.Body.IsEmpty || request.JsonError is not { } error ? unreadable! : new GraphQLProblem($"{unreadable!.Message.TrimEnd('.')}: {error}.")]);
        }

        var problems = call.Problems(request.Provider.GraphQL);
        if (problems.Count > 0)
        {
            request.Note(problems.Select(problem => problem.Message));
            if (!request.IsLenient)
            {
                return GraphQLRefusal.Of(request, problems);
            }
        }

        var roots = new GraphQLRoots(request, call);
        return roots.TryPrepared() ?? Execute(request, call, roots);
    }

    private static MockAnswer Execute(MockRequest request, GraphQLCall call, GraphQLRoots roots)
    {
        var schema = request.Provider.GraphQL;
        var type = call.Operation.Kind == "mutation" ? schema?.Mutation : schema?.Query;
        var fields = call.Fields(call.Operation.Selections);
        var introspection = new IntrospectionView(call, schema);
        var introspected = fields.Where(IntrospectionView.Answers).ToDictionary(field => field.ResponseName, introspection.Of);
        if (introspection.Problem is { } problem)
        {
            return GraphQLRefusal.Of(request, [problem]);
        }

        var data = new JsonObject();
        var errors = new JsonArray();
        foreach (var field in fields)
        {
            var (value, error) = introspected.TryGetValue(field.ResponseName, out var part) ? (part, null)
                : field.Name == "__typename" ? (GraphQLView.TypeName(type, call.Operation.Kind), null)
                : roots.Resolve(field, type?.Field(field.Name)?.Type);
            data[field.ResponseName] = value;
            if (error is not null)
            {
                errors.Add(error);
            }
        }

        if (roots.Refusal is { } refusal)
        {
            return refusal;
        }

        var answer = new JsonObject { ["data"] = data };
        if (errors.Count > 0)
        {
            answer["errors"] = errors;
        }

        return roots.Noted(roots.Documented(answer) ?? Send(answer, roots.Sample));
    }

    private static MockAnswer Send(JsonObject body, string sample) => new()
    {
        Status = 200,
        ContentType = "application/json",
        Body = BodyTemplate.Of(NodeValues.ToBytes(body)),
        Sample = sample,
    };
}
