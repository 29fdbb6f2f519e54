namespace JobKit.Specs;

/// <summary>One HTTP call, ready to be sent once its templates are filled in.</summary>
public sealed record CallModel
{
    /// <summary>The HTTP method, upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as the description writes it, <c>{names}</c> included, with its query if it has one and without a fragment; begins with <c>/</c>, or is empty for the base address itself.</summary>
    public required string Path { get; init; }

    /// <summary>The operation's id in the description; null where it has none.</summary>
    public string? OperationId { get; init; }

    /// <summary>The values of path, query, header and cookie parameters, in the order in which they are sent.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>The body; null for none.</summary>
    public JsonTemplate? Body { get; init; }

    /// <summary>The body's media type; null without a body.</summary>
    public string? ContentType { get; init; }

    /// <summary>The statuses whose answers carry a state; empty: every 2xx.</summary>
    public EquatableArray<int> Accept { get; init; }

    /// <summary>The GraphQL document that the body sends; null for other calls.</summary>
    public GraphQLModel? GraphQL { get; init; }
}
