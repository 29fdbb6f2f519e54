using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Takes the parameters of operations over into a bundle, each with an argument name of its own.</summary>
internal sealed partial class ParameterBundler(DocumentSet documents, SchemaBundler schemas, bool isVersion2)
{
    private static readonly string[] Texts = ["name", "in", "description", "style", "collectionFormat", "explode", "required"];

    // Set by the client or by the application's handlers, never as arguments.
    private static readonly HashSet<string> OwnHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>
    /// The parameters of an operation. Its own takes the place of the path's, a name of the path that nobody declares is one all the same, and an object
    /// in the query is a parameter for each of its properties, as which it is sent.
    /// </summary>
    public IReadOnlyList<JsonNode> Read(string path, Placed item, Placed operation)
    {
        var places = operation.List("parameters").Concat(item.List("parameters"))
            .Select(documents.Follow).OfType<Placed>()
            .Where(place => place.Text("name") is { } name && place.Text("in") is { } where && IsUsable(name, where))
            .DistinctBy(place => (place.Text("name"), place.Text("in")))
            .ToList();
        var declared = places.Where(place => place.Text("in") == "path").Select(place => place.Text("name")!).ToHashSet(StringComparer.Ordinal);
        var undeclared = PathName().Matches(path).Select(match => match.Groups[1].Value).Distinct().Where(name => !declared.Contains(name));
        return WithArgumentNames([.. places.SelectMany(Parameters), .. undeclared.Select(name => Simple(name, "path", new JsonObject { ["type"] = "string" }))]);
    }

    // Two names that would become one argument get a number; NSwag calls the body `body`.
    private static IReadOnlyList<JsonNode> WithArgumentNames(IReadOnlyList<JsonNode> parameters)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "body", "cancellationToken" };
        foreach (var parameter in parameters.Where(parameter => parameter["in"]!.ToString() != "body"))
        {
            var stem = Naming.Pascal(parameter["name"]!.ToString()) is { Length: > 0 } pascal ? pascal : "Value";
            stem = char.ToLowerInvariant(stem[0]) + stem[1..];
            var name = stem;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{stem}{number}";
            }

            parameter["x-originalName"] = name;
        }

        return parameters;
    }

    private static bool IsUsable(string name, string where) =>
        SafeText.IsLiteral(name) && (where is "path" or "query" or "body" or "formData" || (where == "header" && !OwnHeaders.Contains(name)));

    private IEnumerable<JsonNode> Parameters(Placed place)
    {
        if (place.Text("in") == "query" && place["schema"] is { } schema && documents.Follow(schema) is { } target && target["properties"] is { Node: MapNode { Entries.Count: > 0 } })
        {
            var isDeep = place.Text("style") == "deepObject";
            return target.Map("properties").Where(property => SafeText.IsLiteral(property.Entry.Key)).DistinctBy(property => property.Entry.Key)
                .Select(property => Simple(isDeep ? $"{place.Text("name")}[{property.Entry.Key}]" : property.Entry.Key, "query", FormBundler.OnlyText(schemas.Read(property.Value))));
        }

        return [Parameter(place)];
    }

    private JsonNode Simple(string name, string where, JsonObject schema)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = where, ["required"] = where == "path" };
        SetSchema(parameter, schema, isVersion2);
        return parameter;
    }

    private JsonObject Parameter(Placed place)
    {
        var read = new JsonObject();
        foreach (var key in Texts.Where(key => place.Text(key) is not null))
        {
            read[key] = key is "explode" or "required" ? place.IsTrue(key) : SafeText.Comment(place.Text(key)!);
        }

        if (read["in"]!.ToString() == "path")
        {
            read["required"] = true;
        }

        // A parameter with `content` is JSON in a text, which the caller writes; so is a list in a header, which NSwag hands over as it is.
        var isText = place["content"] is not null || (place.Text("in") == "header" && IsList(place["schema"]));
        var schema = isText ? new JsonObject { ["type"] = "string" } : place["schema"] is { } given ? schemas.Read(given) : null;
        SetSchema(read, schema ?? schemas.Read(place), schema is null);
        return read;
    }

    private bool IsList(Placed? schema) => schema is { } place && documents.Follow(place) is { } target && (target["items"] is not null || target.Text("type") is "array" or "object");

    // In 2.0 all but a body's schema stands in the parameter itself.
    private static void SetSchema(JsonObject parameter, JsonObject schema, bool inline)
    {
        if (!inline)
        {
            parameter["schema"] = schema;
            return;
        }

        foreach (var (key, value) in schema.Where(member => member.Key is not ("description" or "title")))
        {
            parameter[key] = value?.DeepClone();
        }
    }

    [GeneratedRegex(@"\{([A-Za-z_][\w.-]*)\}")]
    private static partial Regex PathName();
}
