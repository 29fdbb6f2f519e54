using System.Text.Json.Nodes;

namespace JobKit.Clients;

/// <summary>Finds what operations send and answer in a bundle.</summary>
internal static class Contents
{
    /// <summary>The operations.</summary>
    public static IEnumerable<JsonObject> Operations(JsonObject paths) => paths.SelectMany(path => path.Value!.AsObject()).Select(method => method.Value!.AsObject());

    /// <summary>The objects whose <c>schema</c> is a body's or an answer's, of every operation.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject paths) => Operations(paths)
        .SelectMany(operation => (operation["responses"] as JsonObject ?? []).Select(response => response.Value).Append(operation["requestBody"]).Concat(operation["parameters"] as JsonArray ?? []))
        .OfType<JsonObject>()
        .SelectMany(holder => (holder["content"] as JsonObject ?? []).Select(content => content.Value).OfType<JsonObject>().Append(holder))
        .Where(place => place["schema"] is JsonObject);
}
