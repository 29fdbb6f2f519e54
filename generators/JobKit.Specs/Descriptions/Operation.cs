namespace JobKit.Specs;

/// <summary>An operation of an API.</summary>
/// <remarks>Parameters, body and answers are read when somebody asks: what nobody asks for is not resolved, and its faults are nobody's.</remarks>
public sealed class Operation
{
    private readonly Lazy<IReadOnlyList<Parameter>> _parameters;
    private readonly Lazy<RequestBody?> _body;
    private readonly Lazy<IReadOnlyList<Response>> _responses;

    internal Operation(Func<IReadOnlyList<Parameter>> parameters, Func<RequestBody?> body, Func<IReadOnlyList<Response>> responses)
    {
        _parameters = new Lazy<IReadOnlyList<Parameter>>(parameters);
        _body = new Lazy<RequestBody?>(body);
        _responses = new Lazy<IReadOnlyList<Response>>(responses);
    }

    /// <summary>Its operationId; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The HTTP method, upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as the description writes it, fragment and query included.</summary>
    public required string Path { get; init; }

    /// <summary>The path as it is sent: without a fragment.</summary>
    public string RequestPath => Path.IndexOf('#') is var fragment and >= 0 ? Path.Substring(0, fragment) : Path;

    /// <summary>The parameters, those of the path item included.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters.Value;

    /// <summary>The request's body; null for none.</summary>
    public RequestBody? Body => _body.Value;

    /// <summary>The documented answers.</summary>
    public IReadOnlyList<Response> Responses => _responses.Value;

    /// <summary>What it asks for; null: what the document asks for.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>Its own servers; empty: the document's.</summary>
    public IReadOnlyList<string> Servers => [.. DeclaredServers.Select(server => server.Url)];

    /// <summary>Its own servers with their variables; empty: the document's.</summary>
    public IReadOnlyList<Server> DeclaredServers { get; init; } = [];

    /// <summary>A few words about it.</summary>
    public string? Summary { get; init; }

    /// <summary>What the document says of it.</summary>
    public string? Description { get; init; }

    /// <summary>What vendors add to the standard, by key (<c>x-ms-long-running-operation</c>).</summary>
    public IReadOnlyDictionary<string, Node> Extensions { get; init; } = new Dictionary<string, Node>();

    /// <summary>Whether the vendor discourages its use.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Where it stands.</summary>
    public Location Location { get; init; }

    /// <summary>Its id, or its method and path.</summary>
    public string Name => Id ?? $"{Method} {Path}";
}
