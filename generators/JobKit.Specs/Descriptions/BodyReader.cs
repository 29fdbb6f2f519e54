namespace JobKit.Specs;

/// <summary>Reads bodies of requests and answers, as 2.0 and 3.x write them.</summary>
internal sealed class BodyReader(DocumentSet documents, DescriptionKind kind, Placed top)
{
    public RequestBody? ReadRequest(Placed operation, IReadOnlyList<Placed> parameters)
    {
        if (kind != DescriptionKind.OpenApi2)
        {
            return operation["requestBody"] is { } place && documents.Follow(place) is { } body
                ? new RequestBody { Required = body.IsTrue("required"), Content = ReadContent(body) }
                : null;
        }

        foreach (var parameter in parameters)
        {
            if (parameter.Text("in") == "body")
            {
                var schema = Schema.Read(documents, kind, parameter["schema"]);
                return new RequestBody
                {
                    Required = parameter.IsTrue("required"),
                    Content = [.. MediaTypes(operation, "consumes").Select(name => new MediaType { Name = name, Schema = schema })],
                };
            }
        }

        return FormOfVersion2.Read(operation, parameters, documents) is var (form, isRequired, fallback)
            ? new RequestBody { Required = isRequired, Content = [.. MediaTypes(operation, "consumes", fallback).Select(name => new MediaType { Name = name, Schema = form })] }
            : null;
    }

    public IEnumerable<Response> ReadResponses(Placed operation)
    {
        foreach (var (entry, place) in operation.Map("responses"))
        {
            if (entry.Key.StartsWith("x-", StringComparison.Ordinal) || documents.Follow(place) is not { } response)
            {
                continue;
            }

            yield return new Response
            {
                Status = entry.Key,
                Description = response.Text("description"),
                Content = kind == DescriptionKind.OpenApi2 ? ReadVersion2(operation, response) : ReadContent(response),
                Headers = [.. ReadHeaders(response)],
                Links = [.. ReadLinks(response)],
                Location = entry.KeyLocation,
            };
        }
    }

    private IReadOnlyList<MediaType> ReadContent(Placed holder) =>
    [
        .. holder.Map("content").Select(content => new MediaType
        {
            Name = content.Entry.Key,
            Schema = Schema.Read(documents, kind, content.Value["schema"]),
            Examples = ExampleReader.OfMediaType(documents, content.Value),
        }),
    ];

    private IReadOnlyList<MediaType> ReadVersion2(Placed operation, Placed response)
    {
        var schema = Schema.Read(documents, kind, response["schema"]);
        var examples = response.Map("examples").ToList();
        if (schema is null && examples.Count == 0)
        {
            return [];
        }

        var names = MediaTypes(operation, "produces").Concat(examples.Select(example => example.Entry.Key)).Distinct().ToList();
        return
        [
            .. names.Select(name => new MediaType
            {
                Name = name,
                Schema = schema,
                Examples = [.. examples.Where(example => example.Entry.Key == name).Select(example => new Example("default", example.Value.Node, example.Entry.KeyLocation))],
            }),
        ];
    }

    private IEnumerable<ResponseHeader> ReadHeaders(Placed response)
    {
        foreach (var (entry, place) in response.Map("headers"))
        {
            if (documents.Follow(place) is { } header)
            {
                var schema = kind == DescriptionKind.OpenApi2 ? header : header["schema"];
                yield return new ResponseHeader { Name = entry.Key, Schema = Schema.Read(documents, kind, schema), Example = header["example"]?.Node };
            }
        }
    }

    private IEnumerable<ResponseLink> ReadLinks(Placed response)
    {
        foreach (var (entry, place) in response.Map("links"))
        {
            if (documents.Follow(place) is { } link)
            {
                var parameters = link.Map("parameters").Select(parameter => parameter.Value.Node is ScalarNode value ? new KeyValuePair<string, string>(parameter.Entry.Key, value.Text) : default);
                yield return new ResponseLink(entry.Key, link.Text("operationId"), link.Text("operationRef"), parameters.Where(parameter => parameter.Key is not null).ToEquatableArray());
            }
        }
    }

    private IReadOnlyList<string> MediaTypes(Placed operation, string key, string fallback = "application/json")
    {
        var holder = operation[key] is not null ? operation : top;
        var names = holder.List(key).Select(item => (item.Node as ScalarNode)?.Text).OfType<string>().ToList();
        return names.Count > 0 ? names : [fallback];
    }
}
