using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Answers the vendor's other operations that show one job: each shows it as the poll would now, and the job does not move. An operation that is
/// documented with an example answers with that until such a job has begun.
/// </summary>
internal static class JobFetch
{
    public static MockAnswer? Answer(MockRequest request)
    {
        var (provider, jobs) = (request.Provider, request.Session.Jobs);
        if (request.Operation.Role is not (OperationRole.Other or OperationRole.Result) || provider.Records.Of(request.Operation) is null || RecordKey.Read(request) is not { } key)
        {
            return null;
        }

        if (request.Wish.IsEmpty && Samples(request.Operation.Answers).Any() && jobs.Find(JobKey.Of(provider.Name, key)) is null)
        {
            return null;
        }

        var told = jobs.Tell(provider, key, jobs.Of(provider, key, request.Wish), isLook: true);
        return told.IsMissing ? JobPlayer.NoSuchJob(request, key) with { Note = told.Answer.Note }
            : told.IsStatus ? Show(request, key, told) : told.Answer;
    }

    /// <summary>The operation's answer with the job in it; null where it shows no job.</summary>
    public static MockAnswer? Show(MockRequest request, IReadOnlyList<string> key, JobTelling telling)
    {
        var (provider, operation) = (request.Provider, request.Operation);
        if (provider.Records.Of(operation) is not { } record)
        {
            return null;
        }

        var told = new JobTold(provider.Model, key, telling);
        var sample = Samples(operation.Answers).OrderBy(one => StateOf(one.Json, record)?.Equals(told.Word, StringComparison.OrdinalIgnoreCase) == true ? 0 : 1).FirstOrDefault();
        var response = sample.Sample?.Response ?? operation.Answers.For(operation.Answers.Success)!;
        var root = sample.Json ?? Make(operation.Answers, response, new Filling(key, telling.Glance.Moment));
        if (!new RecordWriter(provider, operation.Schemas, record, told).TryWrite(root))
        {
            return null;
        }

        var status = sample.Sample?.Status ?? operation.Answers.Success;
        var body = NodeValues.ToBytes(root);
        return new MockAnswer
        {
            Status = status,
            ContentType = sample.Sample?.Media.ContentType ?? OperationAnswers.Json(response)!.ContentType,
            Headers = ResponseHeaders.Documented(response),
            Body = BodyTemplate.Of(body),
            Sample = SampleText.Derived(telling.Glance.Step.Text, sample.Sample?.Name, operation.Answers.InvalidAt(status, body)),
            Note = telling.Answer.Note,
        };
    }

    private static IEnumerable<(DocumentedSample? Sample, JsonNode? Json)> Samples(OperationAnswers answers) =>
        from sample in answers.Samples
        where sample.Status is >= 200 and < 300
        select (sample, Json: NodeValues.TryParse(sample.Bytes, out var json) ? json : null) into read
        where read.Json is JsonObject
        select ((DocumentedSample?)read.sample, read.Json);

    private static string? StateOf(JsonNode? answer, JobRecord record) => JsonPlaces.ScalarText(JsonPlaces.Get(answer, [.. record.Path, record.State]));

    // Times in it are the job's.
    private static JsonNode? Make(OperationAnswers answers, Response response, Filling filling) =>
        answers.Make(response) is { } draft && NodeValues.TryParse(draft.ToTemplate().Fill(filling).Span, out var made) ? made : null;
}
