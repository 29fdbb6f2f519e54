using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>
/// Takes the schemas of forms over into a bundle: files, scalars and lists of these. A part that is more is JSON in a text, which the caller writes;
/// NSwag would call <c>ToString</c> on it.
/// </summary>
internal sealed class FormBundler(DocumentSet documents, SchemaBundler schemas)
{
    /// <summary>The form's schema; a reference to it is replaced, for the same schema may mean more elsewhere.</summary>
    public JsonObject Read(Placed? place)
    {
        var form = new JsonObject { ["type"] = "object" };
        if (place is not { } schema || documents.Follow(schema) is not { } target)
        {
            return form;
        }

        // The parts may stand in branches, each of which adds some.
        var holders = new[] { target }.Concat(new[] { "allOf", "anyOf", "oneOf" }.SelectMany(target.List).Select(documents.Follow).OfType<Placed>());
        var required = target.List("required").Select(name => name.Node).OfType<ScalarNode>().Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
        form["properties"] = new JsonObject(holders.SelectMany(holder => holder.Map("properties"))
            .Where(part => SafeText.IsLiteral(part.Entry.Key)).DistinctBy(part => part.Entry.Key)
            .Select(part => KeyValuePair.Create(part.Entry.Key, (JsonNode?)Part(part.Value, required.Contains(part.Entry.Key)))));
        return form;
    }

    /// <summary>The schema where it is a scalar without a name of its own, or a list of such; else a text.</summary>
    public static JsonObject OnlyText(JsonObject schema) => schema["type"]?.ToString() switch
    {
        "string" when schema["enum"] is null => schema,
        "integer" or "number" or "boolean" => schema,
        "array" when schema["items"] is JsonObject items && OnlyText(items) == items && items["type"]?.ToString() != "array" => schema,
        _ => new JsonObject { ["type"] = "string" },
    };

    // NSwag insists on every part that may not be null.
    private JsonObject Part(Placed place, bool isRequired)
    {
        var part = OnlyText(schemas.Read(documents.Follow(place)));
        if (!isRequired)
        {
            part["nullable"] = true;
        }

        return part;
    }
}
