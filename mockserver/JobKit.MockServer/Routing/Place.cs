using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>One place in the route tree and the operations behind it, by method. Several of one method differ by case, query, header, body or the rest of the path.</summary>
internal sealed class Place
{
    private readonly Dictionary<string, PlayedOperation[]> _byMethod;

    public Place(PlayedProvider provider, IReadOnlyList<string> prefix, IEnumerable<PlayedOperation> operations)
    {
        Provider = provider;
        Prefix = prefix;
        Operations = operations.ToArray();
        _byMethod = Operations.GroupBy(operation => operation.Method, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        var methods = _byMethod.Keys.Concat(_byMethod.ContainsKey(HttpMethods.Get) ? [HttpMethods.Head] : []).Append(HttpMethods.Options);
        Allow = string.Join(", ", methods.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));
    }

    public PlayedProvider Provider { get; }

    /// <summary>The provider's name and the segments of the base path.</summary>
    public IReadOnlyList<string> Prefix { get; }

    public IReadOnlyList<PlayedOperation> Operations { get; }

    /// <summary>The value of <c>Allow</c>.</summary>
    public string Allow { get; }

    public int Fixed => Operations[0].Shape.Fixed;

    /// <summary>The operations for a method; those of GET for HEAD. Empty: 405.</summary>
    public IReadOnlyList<PlayedOperation> For(string method) => _byMethod.TryGetValue(method, out var found)
        ? found
        : HttpMethods.IsHead(method) ? _byMethod.GetValueOrDefault(HttpMethods.Get, []) : [];
}
