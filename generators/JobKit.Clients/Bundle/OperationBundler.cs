using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Takes operations over into a bundle: parameters, bodies and answers, references to them replaced by what they lead to.</summary>
internal sealed partial class OperationBundler(DocumentSet documents, SchemaBundler schemas, bool isVersion2)
{
    private static readonly string[] ParameterTexts = ["name", "in", "description", "style", "collectionFormat", "explode", "required"];

    // Set by the client or by the application's handlers, never as arguments.
    private static readonly HashSet<string> OwnHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>An operation of a path item.</summary>
    public JsonObject Read(string path, Placed item, Placed operation)
    {
        var read = new JsonObject();
        foreach (var key in new[] { "operationId", "summary", "description" }.Where(key => operation.Text(key) is not null))
        {
            read[key] = SafeText.Comment(operation.Text(key)!);
        }

        foreach (var key in new[] { "consumes", "produces" }.Where(key => operation[key]?.Node is ListNode))
        {
            read[key] = new JsonArray([.. operation.List(key).Select(type => type.Node).OfType<ScalarNode>().Select(type => type.Text).Where(SafeText.IsLiteral).Select(type => JsonValue.Create(type))]);
        }

        if (operation.IsTrue("deprecated"))
        {
            read["deprecated"] = true;
        }

        read["parameters"] = new JsonArray([.. WithArgumentNames(Parameters(path, item, operation))]);
        if (operation["requestBody"] is { } body && documents.Follow(body) is { } request && Content(request) is { Count: > 0 } content)
        {
            read["requestBody"] = new JsonObject { ["content"] = content, ["required"] = request.IsTrue("required") };
        }

        read["responses"] = Responses(operation);
        return read;
    }

    // The operation's own parameter takes the place of the path's. A name of the path that nobody declares is one all the same.
    private IEnumerable<JsonNode> Parameters(string path, Placed item, Placed operation)
    {
        var parameters = operation.List("parameters").Concat(item.List("parameters"))
            .Select(documents.Follow).OfType<Placed>()
            .Where(place => place.Text("name") is { } name && place.Text("in") is { } where && IsUsable(name, where))
            .DistinctBy(place => (place.Text("name"), place.Text("in")))
            .ToList();
        var declared = parameters.Where(place => place.Text("in") == "path").Select(place => place.Text("name")!).ToHashSet(StringComparer.Ordinal);
        return parameters.Select(place => (JsonNode)Parameter(place)).Concat(PathName().Matches(path).Select(match => match.Groups[1].Value).Distinct().Where(name => !declared.Contains(name)).Select(UndeclaredParameter));
    }

    // Two names that would become one argument get a number; NSwag calls the body `body`.
    private static IReadOnlyList<JsonNode> WithArgumentNames(IEnumerable<JsonNode> parameters)
    {
        var list = parameters.ToList();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "body", "cancellationToken" };
        foreach (var parameter in list.Where(parameter => parameter["in"]!.ToString() != "body"))
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

        return list;
    }

    private static bool IsUsable(string name, string where) =>
        SafeText.IsLiteral(name) && (where is "path" or "query" or "body" or "formData" || (where == "header" && !OwnHeaders.Contains(name)));

    private JsonNode UndeclaredParameter(string name)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true };
        if (isVersion2)
        {
            parameter["type"] = "string";
        }
        else
        {
            parameter["schema"] = new JsonObject { ["type"] = "string" };
        }

        return parameter;
    }

    private JsonObject Parameter(Placed place)
    {
        var read = new JsonObject();
        foreach (var key in ParameterTexts.Where(key => place.Text(key) is not null))
        {
            read[key] = key is "explode" or "required" ? place.IsTrue(key) : SafeText.Comment(place.Text(key)!);
        }

        if (read["in"]!.ToString() == "path")
        {
            read["required"] = true;
        }

        // A parameter with `content` is JSON in a text, which the caller writes.
        var schema = place["schema"] is { } given ? schemas.Read(given) : place["content"] is null ? null : new JsonObject { ["type"] = "string" };
        if (schema is not null)
        {
            read["schema"] = schema;
        }
        else
        {
            foreach (var (key, value) in schemas.Read(place).Where(member => member.Key is not ("description" or "title")).ToList())
            {
                read[key] = value?.DeepClone();
            }
        }

        return read;
    }

    private JsonObject Responses(Placed operation)
    {
        var read = new JsonObject();
        foreach (var (entry, place) in operation.Map("responses"))
        {
            var status = StatusOf(entry.Key);
            if (status is null || read.ContainsKey(status) || documents.Follow(place) is not { Node: MapNode } response)
            {
                continue;
            }

            var answer = new JsonObject { ["description"] = SafeText.Comment(response.Text("description") ?? "") };
            if (isVersion2 && response["schema"] is { } schema)
            {
                answer["schema"] = schemas.Read(schema);
            }
            else if (Content(response) is { Count: > 0 } content)
            {
                answer["content"] = content;
            }

            read[status] = answer;
        }

        if (read.Count == 0)
        {
            read["default"] = new JsonObject { ["description"] = "" };
        }

        return read;
    }

    private JsonObject Content(Placed holder) => new(holder.Map("content")
        .Where(content => SafeText.IsLiteral(content.Entry.Key)).DistinctBy(content => content.Entry.Key)
        .Select(content => KeyValuePair.Create(content.Entry.Key, (JsonNode?)new JsonObject { ["schema"] = schemas.Read(content.Value["schema"]) })));

    // NSwag prints a status into C# as it stands.
    private static string? StatusOf(string key) =>
        key is ['1' or '2' or '3' or '4' or '5', var tens, var ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? key
        : key is ['2', 'X' or 'x', 'X' or 'x'] ? "200"
        : key == "default" || key is [_, 'X' or 'x', 'X' or 'x'] ? "default"
        : null;

    [GeneratedRegex(@"\{([A-Za-z_][\w.-]*)\}")]
    private static partial Regex PathName();
}
