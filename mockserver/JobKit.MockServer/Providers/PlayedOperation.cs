using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One operation of a provider, ready to be answered.</summary>
internal sealed class PlayedOperation
{
    private readonly Lazy<RequestChecks> _checks;

    /// <param name="schemas">What compiles the schemas of its requests.</param>
    public PlayedOperation(SchemaCompiler schemas)
    {
        Schemas = schemas;
        _checks = new Lazy<RequestChecks>(() => Description is { } description ? RequestChecks.Compile(new RequestContract(this, description, schemas)) : RequestChecks.None);
    }

    /// <summary>What compiles its schemas.</summary>
    public SchemaCompiler Schemas { get; }

    /// <summary>The provider that it belongs to.</summary>
    public required string ProviderName { get; init; }

    /// <summary>The method, upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path as the description writes it.</summary>
    public required string Path { get; init; }

    /// <summary>The operation's id, or its method and path.</summary>
    public required string Name { get; init; }

    public required PathShape Shape { get; init; }

    /// <summary>The paths of the servers that it is offered at, without a slash at either end.</summary>
    public required IReadOnlyList<string> BasePaths { get; init; }

    public required OperationRole Role { get; init; }

    /// <summary>What is asked for; empty: nothing.</summary>
    public required EquatableArray<CredentialAlternative> Credentials { get; init; }

    public required OperationAnswers Answers { get; init; }

    /// <summary>The call of the mapping that uses it; null for operations of no role.</summary>
    public CallModel? Call { get; init; }

    /// <summary>The description's operation; null where the mapping alone knows it (a bare GraphQL schema).</summary>
    public Operation? Description { get; init; }

    /// <summary>What its requests are checked for; compiled when it is first asked for.</summary>
    public RequestChecks Checks => _checks.Value;

    /// <summary>The names of the path's parameters, whose values made-up answers show.</summary>
    public IReadOnlyList<string> PathNames { get; init; } = [];
}
