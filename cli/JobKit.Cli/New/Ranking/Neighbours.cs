using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>What the operations of a description say of each other: links, and what stands above and below a path.</summary>
internal sealed class Neighbours(ApiDescription description)
{
    private readonly Lazy<IReadOnlyList<(Operation From, Response Answer, ResponseLink Link, Operation To)>> _links = new(() => [.. Links(description)]);

    private readonly ILookup<string, Operation> _byPath = description.Operations.ToLookup(operation => Trim(operation.RequestPath), StringComparer.Ordinal);

    /// <summary>The documented links that lead to an operation.</summary>
    public IEnumerable<(Operation From, Response Answer, ResponseLink Link, Operation To)> LinksTo(Operation operation) => _links.Value.Where(link => ReferenceEquals(link.To, operation));

    /// <summary>The operations of exactly that path, whatever slash ends it.</summary>
    public IEnumerable<Operation> At(string path) => _byPath[Trim(path)];

    /// <summary>The operations whose path is the given one and one more part (<c>/jobs/{id}/cancel</c>, <c>/jobs/{id}:cancel</c>).</summary>
    public IEnumerable<(Operation Operation, string More)> Below(string path)
    {
        path = Trim(path);
        return from other in description.Operations
               let longer = Trim(other.RequestPath)
               where longer.Length > path.Length + 1 && longer.StartsWith(path, StringComparison.Ordinal) && longer[path.Length] is '/' or ':'
               let more = longer[(path.Length + 1)..]
               where !more.Contains('/') && !more.Contains('{')
               select (other, more);
    }

    /// <summary>The path without its last part.</summary>
    public static string Above(string path) => Trim(path) is var trimmed && trimmed.LastIndexOf('/') is var slash and > 0 ? trimmed[..slash] : "";

    /// <summary>The path without the slash at its end and without a query.</summary>
    public static string Trim(string path) => path.Split('?')[0].TrimEnd('/');

    private static IEnumerable<(Operation, Response, ResponseLink, Operation)> Links(ApiDescription description) =>
        from operation in description.Operations
        where operation.Method is "POST" or "PUT" or "PATCH" or "GET" or "DELETE"
        from response in operation.Responses
        from link in response.Links
        let target = Target(description, link)
        where target is not null
        select (operation, response, link, target);

    private static Operation? Target(ApiDescription description, ResponseLink link)
    {
        if (link.OperationId is { } id)
        {
            return description.WithId(id).FirstOrDefault();
        }

        // #/paths/~1jobs~1{id}/get
        var parts = link.OperationRef?.Split('#')[^1].Split('/') ?? [];
        return parts is ["", "paths", var path, var method]
            ? description.At(method, Uri.UnescapeDataString(path).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            : null;
    }
}
