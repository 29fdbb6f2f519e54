using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Answers operations whose documented answer holds jobs: lists of them, as the poll shows them (by the same schema) or as records of their own, and single
/// reads by the same schema show the jobs that live on the server. Clients that name jobs in the query (<c>ids=…</c>) poll through the list, so those jobs move.
/// </summary>
internal static class JobLists
{
    private const int PageSize = 25;

    public static MockAnswer? Answer(MockRequest request)
    {
        var answers = request.Operation.Answers;
        if (request.Operation.Role is not (OperationRole.Other or OperationRole.Result) || answers.Samples.Any(sample => sample.Status is >= 200 and < 300) || answers.For(answers.Success) is not { } response)
        {
            return null;
        }

        if (IsSameSchema(request.Provider, request.Operation))
        {
            return One(request);
        }

        var polled = ListMember(request.Provider, response);
        var records = polled is null ? request.Provider.Records.ListOf(request.Operation) : null;
        return (polled ?? records?.Member) is { } member && request.Operation.Answers.Make(response) is { } draft && JsonNode.Parse(draft.Filled(request.Filling)) is JsonObject map
            ? List(request, response, map, member, records)
            : null;
    }

    /// <summary>Whether the operation's success is the answer that the poll gives.</summary>
    public static bool IsSameSchema(PlayedProvider provider, PlayedOperation operation) =>
        PollSchema(provider) is { } poll && SchemaOf(operation.Answers) is { } own && poll.Node == own.Node;

    private static Schema? PollSchema(PlayedProvider provider) =>
        provider.Operations.FirstOrDefault(operation => operation.Role == OperationRole.Poll) is { } poll ? SchemaOf(poll.Answers) : null;

    private static Schema? SchemaOf(OperationAnswers answers) => answers.For(answers.Success) is { } response ? OperationAnswers.Json(response)?.Schema : null;

    private static string? ListMember(PlayedProvider provider, Response response) => PollSchema(provider) is { } poll
        ? OperationAnswers.Json(response)?.Schema?.Properties.FirstOrDefault(property => property.Value.Items?.Node == poll.Node).Key
        : null;

    private static MockAnswer? One(MockRequest request)
    {
        var provider = request.Provider;
        if (KeyReader.Complete(provider.Model, request.Path) is not { } key)
        {
            return null;
        }

        var told = request.Session.Jobs.Tell(provider, key, request.Session.Jobs.Of(provider, key, request.Wish), isLook: true);
        return told.IsStatus ? told.Answer with { Status = request.Operation.Answers.Success } : told.Answer;
    }

    private static MockAnswer List(MockRequest request, Response response, JsonObject map, string member, JobRecordList? records)
    {
        var provider = request.Provider;
        var jobs = request.Session.Jobs;
        var told = Keys(request)
            .Select(key => (key.IsAsked, key.Fields, Telling: jobs.Tell(provider, key.Fields, jobs.Of(provider, key.Fields, request.Wish), isLook: !key.IsAsked || request.IsLook)))
            .Where(job => !job.Telling.IsMissing && (job.IsAsked || job.Telling.IsStatus))
            .ToArray();

        // A vendor that is down or throttles does not answer for some jobs only.
        if (told.FirstOrDefault(job => !job.Telling.IsStatus) is { Telling.Answer: { } refusal })
        {
            return refusal;
        }

        var shown = told.Select(job => records is not null
            ? Element(request, records, job.Fields, job.Telling)
            : JsonNode.Parse(job.Telling.Answer.Body.Fill(job.Telling.Answer.Filling).Span)).ToArray();
        map[member] = new JsonArray(shown);
        foreach (var name in map.Select(property => property.Key).Where(name => name.EndsWith("count", StringComparison.OrdinalIgnoreCase) || name.Equals("total", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            map[name] = name.StartsWith("page", StringComparison.OrdinalIgnoreCase) ? 1 : shown.Length;
        }

        foreach (var name in map.Select(property => property.Key).Where(name => name.StartsWith("next", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            map.Remove(name);
        }

        var body = NodeValues.ToBytes(map);
        return new MockAnswer
        {
            Status = request.Operation.Answers.Success,
            ContentType = OperationAnswers.Json(response)!.ContentType,
            Body = BodyTemplate.Of(body),
            Sample = SampleText.Derived("jobs", invalidAt: request.Operation.Answers.InvalidAt(request.Operation.Answers.Success, body)),
            Note = told is [{ IsAsked: true } only] ? only.Telling.Answer.Note : null,
        };
    }

    private static JsonNode? Element(MockRequest request, JobRecordList records, IReadOnlyList<string> key, JobTelling telling)
    {
        var schemas = request.Operation.Schemas;
        var draft = new Draft(null);
        draft.Root = SchemaValues.Build(records.Element, draft, schemas);
        var element = JsonNode.Parse(draft.Filled(new Filling(key, telling.Glance.Moment)));
        new RecordWriter(request.Provider, schemas, records.Record, new JobTold(request.Provider.Model, key, telling)).TryWrite(element);
        return element;
    }

    // The jobs that the query names, else those below the path that are known already.
    private static IEnumerable<(IReadOnlyList<string> Fields, bool IsAsked)> Keys(MockRequest request)
    {
        var model = request.Provider.Model;
        var missing = model.Key.Where(field => !request.Path.ContainsKey(field.Name)).ToArray();
        if (missing is [var id])
        {
            var asked = request.Http.Query
                .Where(part => part.Key.Equals("ids", StringComparison.OrdinalIgnoreCase) || part.Key.Equals("id", StringComparison.OrdinalIgnoreCase) || part.Key == id.Name || part.Key == id.Name + "s")
                .SelectMany(part => part.Value)
                .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
                .Select(value => KeyReader.Complete(model, request.Path.Append(new(id.Name, value)).ToDictionary()))
                .OfType<IReadOnlyList<string>>()
                .ToArray();
            if (asked.Length > 0)
            {
                return asked.Select(key => (key, true));
            }
        }

        return request.Session.Jobs.Latest(request.Provider.Name, int.MaxValue)
            .Select(job => job.Key.Fields)
            .Where(key => model.Key.Select((field, index) => !request.Path.TryGetValue(field.Name, out var wanted) || wanted == key[index]).All(fits => fits))
            .Take(PageSize)
            .Select(key => (key, false));
    }
}
