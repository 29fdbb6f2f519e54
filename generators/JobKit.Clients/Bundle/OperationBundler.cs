using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.Clients;

/// <summary>Takes operations over into a bundle: bodies and answers, references to them replaced by what they lead to.</summary>
internal sealed class OperationBundler(DocumentSet documents, SchemaBundler schemas, bool isVersion2)
{
    private readonly ParameterBundler _parameters = new(documents, schemas, isVersion2);
    private readonly FormBundler _forms = new(documents, schemas);

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

        read["parameters"] = new JsonArray([.. _parameters.Read(path, item, operation)]);
        if (operation["requestBody"] is { } body && documents.Follow(body) is { } request && Content(request) is { Count: > 0 } content)
        {
            read["requestBody"] = new JsonObject { ["content"] = content, ["required"] = request.IsTrue("required") };
        }

        read["responses"] = Responses(operation);
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
        .Select(content => KeyValuePair.Create(content.Entry.Key, (JsonNode?)new JsonObject { ["schema"] = IsForm(content.Entry.Key) ? _forms.Read(content.Value["schema"]) : schemas.Read(content.Value["schema"]) })));

    private static bool IsForm(string type) =>
        type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    // NSwag prints a status into C# as it stands.
    private static string? StatusOf(string key) =>
        key is ['1' or '2' or '3' or '4' or '5', var tens, var ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? key
        : key is ['2', 'X' or 'x', 'X' or 'x'] ? "200"
        : key == "default" || key is [_, 'X' or 'x', 'X' or 'x'] ? "default"
        : null;
}
