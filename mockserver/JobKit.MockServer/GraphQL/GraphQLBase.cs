using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Makes answers to the mapping's own document whole: every selected field is there, as GraphQL promises.</summary>
internal static class GraphQLBase
{
    /// <summary>Adds what the document selects and the answer does not have.</summary>
    public static void Complete(Draft answer, GraphQLModel model, GraphQLSchema? schema)
    {
        var (call, _) = GraphQLCall.Read(new JsonObject { ["query"] = model.Document, ["operationName"] = model.OperationName });
        if (call is null)
        {
            return;
        }

        var view = new GraphQLView(call, schema, answer.Mark(new Hole(HoleKind.UpdatedAt, Time: TimeStyle.Rfc3339)));
        var root = call.Operation.Kind == "mutation" ? schema?.Mutation : schema?.Query;
        var present = JsonPlaces.Get(answer.Root, ["data"]) as JsonObject;
        var data = new JsonObject();
        foreach (var field in call.Fields(call.Operation.Selections))
        {
            var type = view.TypeOf(root, field.Name);
            data[field.ResponseName] = field.Name == "__typename" ? GraphQLView.TypeName(root, call.Operation.Kind) : present?[field.ResponseName] is { } value ? view.Of(value, field, field, type) : view.MakeUp(field, type);
        }

        answer.Root = JsonPlaces.Set(answer.Root, ["data"], data);
    }
}
