namespace JobKit.Specs;

/// <summary>Reads the operations of an OpenAPI document.</summary>
internal sealed class OperationReader(DocumentSet documents, DescriptionKind kind, Placed top)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly BodyReader _bodies = new(documents, kind, top);

    public IEnumerable<Operation> ReadAll()
    {
        foreach (var (entry, place) in top.Map("paths").Concat(top.Map("x-ms-paths")))
        {
            if (documents.Follow(place) is not { } item)
            {
                continue;
            }

            foreach (var method in Methods)
            {
                // Real descriptions refer to whole operations, though the specification does not say that one may.
                if ((item.Node as MapNode)?.TryGet(method, out var operation) == true && documents.Peek(new Placed(item.File, operation!.Value)) is { Node: MapNode } read)
                {
                    yield return Read(method, entry.Key, read, operation.KeyLocation, item);
                }
            }
        }
    }

    private Operation Read(string method, string path, Placed operation, Location location, Placed item)
    {
        var places = new Lazy<IReadOnlyList<Placed>>(() => [.. item.List("parameters").Concat(operation.List("parameters")).Select(documents.Follow).OfType<Placed>()]);
        return new Operation(
            () => Merge(places.Value.Select(ReadParameter).OfType<Parameter>()),
            () => _bodies.ReadRequest(operation, kind == DescriptionKind.OpenApi2 ? places.Value : []),
            () => [.. _bodies.ReadResponses(operation)])
        {
            Id = operation.Text("operationId"),
            Method = method.ToUpperInvariant(),
            Path = path,
            Security = SecurityReader.Requirements(operation),
            DeclaredServers = ServerReader.Of(operation) is { Count: > 0 } own ? own : ServerReader.Of(item),
            Summary = operation.Text("summary"),
            Description = operation.Text("description"),
            Extensions = Extensions(operation),
            Deprecated = operation.IsTrue("deprecated"),
            Location = location,
        };
    }

    private static IReadOnlyDictionary<string, Node> Extensions(Placed operation) => ((operation.Node as MapNode)?.Entries ?? [])
        .Where(entry => entry.Key.StartsWith("x-", StringComparison.Ordinal))
        .GroupBy(entry => entry.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    private Parameter? ReadParameter(Placed place)
    {
        var where = place.Text("in") switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            "header" => ParameterPlace.Header,
            "cookie" => ParameterPlace.Cookie,
            _ => (ParameterPlace?)null,
        };
        if (where is not { } found || place.Text("name") is not { } name)
        {
            return null;
        }

        // In 2.0, and in a 3.x parameter with `content`, the schema stands elsewhere.
        var schema = place["schema"] ?? place.Map("content").Select(content => content.Value["schema"]).FirstOrDefault(content => content is not null);
        var (style, explode) = ParameterStyleReader.Read(place, found, kind);
        return new Parameter
        {
            Name = name,
            Place = found,
            Description = place.Text("description"),
            Required = found == ParameterPlace.Path || place.IsTrue("required"),
            Schema = Schema.Read(documents, kind, schema ?? (kind == DescriptionKind.OpenApi2 ? place : null)),
            Example = place["example"]?.Node ?? place["x-example"]?.Node ?? place.Map("examples").Select(example => documents.Follow(example.Value)?["value"]?.Node).FirstOrDefault(example => example is not null),
            Style = style,
            Explode = explode,
            AllowEmptyValue = place.IsTrue("allowEmptyValue"),
            AllowReserved = place.IsTrue("allowReserved") || place.IsTrue("x-ms-skip-url-encoding"),
            Location = place.Node.Location,
        };
    }

    // A parameter of the operation takes the place of the path item's of the same name and place.
    private static IReadOnlyList<Parameter> Merge(IEnumerable<Parameter> parameters)
    {
        var merged = new List<Parameter>();
        foreach (var parameter in parameters)
        {
            var index = merged.FindIndex(known => known.Name == parameter.Name && known.Place == parameter.Place);
            if (index < 0)
            {
                merged.Add(parameter);
            }
            else
            {
                merged[index] = parameter;
            }
        }

        return merged;
    }
}
