using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts a mapping over a GraphQL schema, with the documents that it sends.</summary>
internal static class GraphQLMappingDrafter
{
    private const string PollFile = "job.graphql";
    private const string CancelFile = "cancel.graphql";

    public static MappingDraft Draft(Sighting sighting, GraphQLSchema schema, string? title)
    {
        var query = sighting.Query!;
        var status = StatusDrafter.Draft(sighting);
        var reads = ReadsDrafter.Draft(sighting);
        var top = $"$response.body#/data/{query.Field.Name}";
        var documents = new Dictionary<string, string>
        {
            [PollFile] = GraphQLDocuments.Query(query, sighting.Answer.Root, status.Columns.Concat(reads).Select(line => line.Value)),
        };
        var tail = new List<DraftLine>();
        if (GraphQLMutations.Cancel(schema, query) is { } cancel)
        {
            documents[CancelFile] = GraphQLDocuments.Mutation(schema, cancel);
            tail.Add(new DraftLine("cancel", Yaml.Map(("graphql", CancelFile)), "guess: by its name"));
        }

        return new MappingDraft
        {
            Head =
            [
                .. title is null ? [] : new[] { new DraftLine("title", Yaml.Text(title)) },
                new DraftLine("server", "required", "a schema names no server"),
                new DraftLine("auth", "{ type: bearer }", "guess: a schema does not say how requests carry the credential"),
            ],
            Calls = [new DraftLine("poll", Yaml.Map(("graphql", PollFile)))],
            Status = status,
            Reads = reads,
            Errors = query.Field.Type.IsRequired ? [] : [new DraftLine("", Yaml.Map(("when", Yaml.Map((top, "absent"))), ("is", "notFound")), "guess: an answer without the job has no such job")],
            Tail = tail,
            Documents = documents,
        };
    }
}
