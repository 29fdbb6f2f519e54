using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Answers root fields that are no job from what the vendor documents: samples of that very field, and things that a job's sample lists.</summary>
internal static class GraphQLParts
{
    /// <summary>The value; null where nothing is documented.</summary>
    public static JsonNode? Find(PlayedProvider provider, GraphQLCall call, GraphQLFieldSelection field, GraphQLView view, GraphQLType? type)
    {
        var id = JsonPlaces.ScalarText(call.Argument(field, "id"));
        if ((Listed(provider, field.Name, id) ?? Documented(provider, field.Name)) is not { } found)
        {
            return null;
        }

        var copy = found.DeepClone().AsObject();
        if (id is not null && copy.ContainsKey("id"))
        {
            copy["id"] = id;
        }

        return view.Of(copy, field, null, type);
    }

    /// <summary>What a documented answer has under that root field.</summary>
    public static JsonObject? Documented(PlayedProvider provider, string field) =>
        Answers(provider).Select(answer => JsonPlaces.Get(answer, ["data", field]) as JsonObject).FirstOrDefault(value => value is not null);

    // task(id: …) is one of those that a job lists: tasks, or tasks { records }.
    private static JsonObject? Listed(PlayedProvider provider, string field, string? id)
    {
        if (GraphQLRoot.Of(provider.Model.Poll) is not { } poll)
        {
            return null;
        }

        foreach (var list in Answers(provider).Select(answer => JsonPlaces.Get(answer, ["data", poll.Field.ResponseName, field + "s"])))
        {
            var items = (list as JsonArray ?? (list as JsonObject)?.Select(member => member.Value).OfType<JsonArray>().FirstOrDefault())?.OfType<JsonObject>().ToArray() ?? [];
            if (items.Length > 0)
            {
                return items.FirstOrDefault(item => JsonPlaces.ScalarText(item["id"]) == id) ?? items[0];
            }
        }

        return null;
    }

    private static IEnumerable<JsonNode?> Answers(PlayedProvider provider) =>
        provider.Jobs.Samples.Select(sample => NodeValues.TryParse(sample.Sample.Bytes, out var json) ? json : null);
}
