using JobKit.Specs;

namespace JobKit.Cli.New;

/// <summary>Drafts a whole mapping for the operation that reads a job.</summary>
internal static class MappingDrafter
{
    public static MappingDraft Draft(Sighting sighting, string? title)
    {
        var description = sighting.Description;
        if (description.GraphQL is { } schema)
        {
            return GraphQLMappingDrafter.Draft(sighting, schema, title);
        }

        var operation = sighting.Operation;
        var credentials = AuthDrafter.Names(description, operation);
        var values = CallValuesFinder.Of(operation, description, credentials);
        var key = JobKey.Of(operation, description);
        var status = StatusDrafter.Draft(sighting);

        var submission = SubmitDrafter.Find(sighting, key);
        var cancellation = CancelDrafter.Find(sighting, key);
        var submitValues = submission is null ? null : CallValuesFinder.Of(submission.Operation, description, credentials);
        var cancelValues = cancellation is null ? null : CallValuesFinder.Of(cancellation, description, credentials);
        var defaults = submitValues is null && cancelValues is null ? null : values.Common(submitValues ?? cancelValues!);
        if (defaults is not { Parameters.Count: > 0 } and not { Headers.Count: > 0 })
        {
            defaults = null;
        }

        return new MappingDraft
        {
            Head =
            [
                .. Lines(title is null ? null : new DraftLine("title", Yaml.Text(title))),
                .. Lines(ServerDrafter.Draft(description, operation)),
                .. Lines(AuthDrafter.Draft(description, operation)),
            ],
            Calls =
            [
                .. Lines(defaults is null ? null : Defaults(defaults)),
                PollDrafter.Draft(description, operation, defaults is null ? values : values.Without(defaults), status),
            ],
            Status = status,
            Reads = ReadsDrafter.Draft(sighting),
            Errors = ErrorsDrafter.Draft(operation, status),
            Tail =
            [
                .. Lines(submission is null ? null : Submit(description, submission, defaults is null ? submitValues! : submitValues!.Without(defaults), key)),
                .. Lines(cancellation is null ? null : Cancel(description, cancellation, defaults is null ? cancelValues! : cancelValues!.Without(defaults), sighting)),
                .. Lines(PollingDrafter.Draft(description, operation)),
            ],
        };
    }

    private static DraftLine Defaults(CallValues values) => new(
        "defaults",
        Yaml.Map(("parameters", values.ParametersYaml), ("headers", values.HeadersYaml)),
        values.Comments.Count == 0 ? null : string.Join("; ", values.Comments));

    private static DraftLine Submit(ApiDescription description, Submission submission, CallValues values, JobKey key) => new(
        "submit",
        Yaml.Map(
            ("operation", Yaml.Text(OperationName.Of(description, submission.Operation))),
            ("parameters", values.ParametersYaml),
            ("headers", values.HeadersYaml),
            ("jobId", submission.JobId is null ? null : Yaml.Map((key.Own!, Yaml.Text(submission.JobId))))),
        submission.Comment);

    private static DraftLine Cancel(ApiDescription description, Operation operation, CallValues values, Sighting sighting) => new(
        "cancel",
        Yaml.Map(("operation", Yaml.Text(OperationName.Of(description, operation))), ("parameters", values.ParametersYaml), ("headers", values.HeadersYaml)),
        Neighbours.Trim(operation.RequestPath).StartsWith(Neighbours.Trim(sighting.Operation.RequestPath), StringComparison.Ordinal) && operation.Method != "DELETE" ? null : "guess: by its name");

    private static IEnumerable<DraftLine> Lines(DraftLine? line) => line is null ? [] : [line];
}
