using System.Text;
using System.Text.Encodings.Web;
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
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static MockAnswer? Answer(MockRequest request)
    {
        if (request.Operation.Role != OperationRole.GraphQL)
        {
            return null;
        }

        var (call, error) = GraphQLCall.Read(request.Json);
        if (call is null)
        {
            return Send(400, new JsonObject { ["errors"] = new JsonArray(new JsonObject { ["message"] = error }) }, SampleText.Derived("errors"));
        }

        var roots = new GraphQLRoots(request, call);
        return roots.TryPrepared() ?? Execute(request.Provider.GraphQL, call, roots);
    }

    private static MockAnswer Execute(GraphQLSchema? schema, GraphQLCall call, GraphQLRoots roots)
    {
        var type = call.Operation.Kind == "mutation" ? schema?.Mutation : schema?.Query;
        var fields = call.Fields(call.Operation.Selections);
        if (type is not null && fields.FirstOrDefault(field => field.Name is not ("__typename" or "__schema" or "__type") && type.Field(field.Name) is null) is { } unknown)
        {
            var nearest = Nearest.Of(unknown.Name, type.Fields.Select(field => field.Name));
            var message = $"Cannot query field \"{unknown.Name}\" on type \"{type.Name}\"." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?");
            return Send(400, new JsonObject { ["errors"] = new JsonArray(new JsonObject { ["message"] = message }) }, SampleText.Derived("errors"));
        }

        var data = new JsonObject();
        var errors = new JsonArray();
        foreach (var field in fields)
        {
            var (value, error) = roots.Resolve(field, type?.Field(field.Name)?.Type);
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

        return roots.Noted(roots.Documented(answer) ?? Send(200, answer, roots.Sample));
    }

    private static MockAnswer Send(int status, JsonObject body, string sample) => new()
    {
        Status = status,
        ContentType = "application/json",
        Body = BodyTemplate.Of(Encoding.UTF8.GetBytes(body.ToJsonString(Compact))),
        Sample = sample,
    };
}
