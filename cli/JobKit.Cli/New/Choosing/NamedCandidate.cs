using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Finds the operation that was named: an operationId, <c>METHOD /path</c>, or the name of a GraphQL query.</summary>
internal static class NamedCandidate
{
    /// <exception cref="NewRefusedException">There is no such operation, or its answer tells nothing of a job.</exception>
    public static Candidate Find(ApiDescription description, IReadOnlyList<Candidate> candidates, string name)
    {
        if (candidates.FirstOrDefault(candidate => candidate.Name == name) is { } ranked && description.WithId(name).Take(2).Count() < 2)
        {
            return ranked;
        }

        if (description.GraphQL is { } schema)
        {
            throw Missing(name, "query", schema.Query?.Fields.Select(field => field.Name) ?? []);
        }

        if (OperationName.Find(description, name) is not { } operation)
        {
            var same = description.WithId(name).ToList();
            throw same.Count > 1
                ? new NewRefusedException($"The description has `{name}` {same.Count} times; name it by method and path: {Texts.Listed(same.Select(found => $"{found.Method} {found.Path}"), "or")}.")
                : Missing(name, "operation", description.Operations.SelectMany(found => new[] { found.Id, $"{found.Method} {found.Path}" }).OfType<string>());
        }

        return CandidateFinder.Look(description, new Neighbours(description), operation) ?? throw new NewRefusedException(Silent(operation));
    }

    private static NewRefusedException Missing(string name, string what, IEnumerable<string> known) => new(
        Nearest.Of(name, known) is { } near ? $"The description has no {what} `{name}`; nearest: `{near}`." : $"The description has no {what} `{name}`.");

    private static string Silent(Operation operation)
    {
        var fields = PollAnswer.Of(operation)?.Root.Members.Select(field => field.Name).Take(12).ToList() ?? [];
        var has = fields.Count == 0 ? "it describes no JSON fields at all" : $"it has {Texts.Listed(fields)}";
        return $"The answer of `{operation.Name}` tells nothing that reads like the state of a job: {has}. Write its mapping by hand; specs/README.md says how.";
    }
}
