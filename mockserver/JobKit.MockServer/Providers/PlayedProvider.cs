using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>One provider, with everything prepared that does not depend on a request.</summary>
internal sealed class PlayedProvider
{
    public required string Name { get; init; }

    public required ProviderModel Model { get; init; }

    public required ProviderSettings Settings { get; init; }

    /// <summary>The path of the default server, without a slash at either end.</summary>
    public required string BasePath { get; init; }

    public required IReadOnlyList<PlayedOperation> Operations { get; init; }

    /// <summary>Finds values for key fields that the vendor takes.</summary>
    public required KeyFit Keys { get; init; }

    public required JobAnswers Jobs { get; init; }

    /// <summary>What its other operations show of jobs.</summary>
    public required JobRecords Records { get; init; }

    public required OutcomeAnswers Outcomes { get; init; }

    /// <summary>The scenarios that its jobs can have.</summary>
    public required ScenarioBook Scenarios { get; init; }

    /// <summary>The names of headers, query parameters and cookies that hold its secrets.</summary>
    public required IReadOnlySet<string> SecretNames { get; init; }

    /// <summary>What a submit answers; null where the mapping names none.</summary>
    public SubmitAnswer? Submit { get; init; }

    /// <summary>The GraphQL schema that the folder has; null without one.</summary>
    public GraphQLSchema? GraphQL { get; init; }
}
