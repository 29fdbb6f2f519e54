using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes an answer to the mapping's own document, where the vendor documents none.</summary>
internal static class GraphQLBase
{
    public static JsonNode? Make(GraphQLModel model, GraphQLSchema? schema)
    {
        var (call, _) = GraphQLCall.Read(new JsonObject { ["query"] = model.Document, ["operationName"] = model.OperationName });
        if (call is null)
        {
            return null;
        }

        var view = new GraphQLView(call, schema, DateTimeOffset.UnixEpoch);
        var root = call.Operation.Kind == "mutation" ? schema?.Mutation : schema?.Query;
        var data = new JsonObject();
        foreach (var field in call.Fields(call.Operation.Selections))
        {
            data[field.ResponseName] = view.MakeUp(field, view.TypeOf(root, field.Name));
        }

        return new JsonObject { ["data"] = data };
    }
}
