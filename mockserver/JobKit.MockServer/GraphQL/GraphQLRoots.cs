using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Answers the root fields of one request from the jobs of the server.</summary>
internal sealed class GraphQLRoots(MockRequest request, GraphQLCall call)
{
    private readonly PlayedProvider _provider = request.Provider;
    private readonly GraphQLRoot? _poll = GraphQLRoot.Of(request.Provider.Model.Poll);
    private readonly GraphQLView _view = new(call, request.Provider.GraphQL, TimeStyle.Rfc3339.Write(request.Now));
    private readonly Dictionary<JobKey, JobTelling> _tellings = [];
    private MockAnswer? _told;

    /// <summary>What <c>JobKit-Sample</c> says.</summary>
    public string Sample => SampleText.NameOf(_told?.Sample) is { } documented
        ? SampleText.Derived(call.Operation.Name ?? call.Operation.Kind, documented)
        : _told?.Sample ?? SampleText.Derived(call.Operation.Name ?? call.Operation.Kind);

    /// <summary>The key of the job that a request asks for; null where it asks for none.</summary>
    public static IReadOnlyList<string>? KeyOf(MockRequest request) =>
        GraphQLCall.Read(request.Json).Call is { } call && GraphQLRoot.Of(request.Provider.Model.Poll) is { } poll
        && call.Fields(call.Operation.Selections).FirstOrDefault(field => field.Name == poll.Field.Name) is { } field
            ? KeyReader.Complete(request.Provider.Model, poll.Read(call, field))
            : null;

    /// <summary>The prepared answer, where the request is the mapping's own poll; null for other requests.</summary>
    public MockAnswer? TryPrepared()
    {
        if (_poll is null || !call.IsDocument(_provider.Model.Poll.GraphQL!.Document)
            || call.Fields(call.Operation.Selections).FirstOrDefault(field => field.ResponseName == _poll.Field.ResponseName) is not { } field
            || KeyReader.Complete(_provider.Model, _poll.Read(call, field)) is not { } key)
        {
            return null;
        }

        var telling = Telling(key, isLook: false);
        if (!telling.IsMissing)
        {
            return telling.Answer;
        }

        return _provider.Outcomes.Known(OutcomeKind.NotFound) is { } missing ? missing with { Filling = new Filling(key, Moment.At(request.Now)), Note = telling.Answer.Note } : null;
    }

    /// <summary>The answer that takes the place of the whole: the vendor is down, or throttles; null where it is neither.</summary>
    public MockAnswer? Refusal { get; private set; }

    /// <summary>The answer with the note of the job that it tells of.</summary>
    public MockAnswer Noted(MockAnswer answer) => _tellings.Values.FirstOrDefault().Answer is { } told ? answer with { Note = told.Note, StepFault = told.StepFault } : answer;

    /// <summary>The documented sample, where the answer turned out to be it.</summary>
    public MockAnswer? Documented(JsonObject answer) =>
        _told is { } told && SampleText.NameOf(told.Sample) is not null && JsonNode.DeepEquals(Parse(told), answer) ? told : null;

    public (JsonNode? Value, JsonObject? Error) Resolve(GraphQLFieldSelection field, GraphQLType? type)
    {
        var model = _provider.Model;
        if (_poll is not null && field.Name == _poll.Field.Name && call.Operation.Kind == "query")
        {
            return Job(field, type, KeyReader.Complete(model, _poll.Read(call, field)));
        }

        if (call.Operation.Kind == "mutation" && GraphQLRoot.Of(model.Cancel) is { } cancel && cancel.Field.Name == field.Name)
        {
            return Cancel(field, type, KeyReader.Complete(model, cancel.Read(call, field)));
        }

        var isSubmit = GraphQLRoot.Of(model.Submit?.Call)?.Field.Name == field.Name;
        if (_poll is not null && call.Operation.Kind == "mutation" && (isSubmit || IsJob(type)))
        {
            return (Show(field, type, KeyReader.Complete(model, _poll.Read(call, field)) ?? Begin(field), isLook: true), null);
        }

        return (Listed(field, type) ?? GraphQLParts.Find(_provider, call, field, _view, type) ?? _view.MakeUp(field, type), null);
    }

    // Several fields of one request see the job at one step.
    private JobTelling Telling(IReadOnlyList<string> key, bool isLook)
    {
        var name = JobKey.Of(_provider.Name, key);
        if (!_tellings.TryGetValue(name, out var telling))
        {
            var jobs = request.Session.Jobs;
            telling = jobs.Tell(_provider, key, jobs.Of(_provider, key, request.Wish), isLook);
            _tellings[name] = telling;
        }

        _told = telling.Answer;
        Refusal = telling.IsStatus || telling.IsMissing ? Refusal : telling.Answer;
        return telling;
    }

    private (JsonNode? Value, JsonObject? Error) Job(GraphQLFieldSelection field, GraphQLType? type, IReadOnlyList<string>? key)
    {
        return key is null || Telling(key, isLook: false) is { IsMissing: true } ? (null, NotFound(field)) : (Show(field, type, key, isLook: false), null);
    }

    // The job as the request selects it, with the id that was asked for.
    private JsonNode? Show(GraphQLFieldSelection field, GraphQLType? type, IReadOnlyList<string> key, bool isLook)
    {
        var job = JobOf(Parse(Telling(key, isLook).Answer));
        foreach (var (argument, name) in _poll!.KeyFields)
        {
            var index = _provider.Model.Key.Select(one => one.Name).ToList().IndexOf(name);
            var member = _poll.Field.Selections.OfType<GraphQLFieldSelection>().FirstOrDefault(one => one.Name == argument)?.ResponseName ?? argument;
            if (job?[member]?.GetValueKind() == JsonValueKind.String && index >= 0)
            {
                job[member] = key[index];
            }
        }

        return _view.Of(job, field, _poll.Field, type);
    }

    private JsonObject? JobOf(JsonNode? answer) => JsonPlaces.Get(answer, ["data", _poll!.Field.ResponseName]) as JsonObject;

    private static JsonNode? Parse(MockAnswer answer) => NodeValues.TryParse(answer.Body.Fill(answer.Filling).Span, out var json) ? json : null;

    // The vendor's own entry where one is documented.
    private JsonObject NotFound(GraphQLFieldSelection field)
    {
        var documented = _provider.Outcomes.Known(OutcomeKind.NotFound) is { } missing ? JsonPlaces.Get(Parse(missing with { Filling = request.Filling }), ["errors", "0"]) as JsonObject : null;
        var error = documented?.DeepClone().AsObject() ?? new JsonObject { ["message"] = "The requested object was not found" };
        error["path"] = new JsonArray(JsonValue.Create(field.ResponseName));
        return error;
    }

    private (JsonNode? Value, JsonObject? Error) Cancel(GraphQLFieldSelection field, GraphQLType? type, IReadOnlyList<string>? key)
    {
        var jobs = request.Session.Jobs;
        if (key is null || jobs.Of(_provider, key, request.Wish) is not { } life || life.Peek(request.Now).Step.Outcome == OutcomeKind.NotFound)
        {
            return (null, NotFound(field));
        }

        jobs.TryCancel(_provider, key, life);
        return (_view.Of(new JsonObject { ["id"] = key[^1], ["message"] = "The job is being cancelled." }, field, null, type), null);
    }

    // A mutation that answers with a job and names none starts one (createJob); one that names a job shows it (retryJob).
    private bool IsJob(GraphQLType? type) => type is not null && _provider.GraphQL?.Query?.Field(_poll!.Field.Name)?.Type.Core == type.Core;

    private IReadOnlyList<string> Begin(GraphQLFieldSelection field)
    {
        var documented = _provider.Submit?.DocumentedId ?? JsonPlaces.ScalarText(GraphQLParts.Documented(_provider, field.Name)?["id"]) ?? "job-3f2a1b5c";
        var id = request.Session.Jobs.Ids.Next(documented);
        var key = _provider.Model.Key.Select(_ => id).ToArray();
        request.Session.Jobs.Of(_provider, key, request.Wish, isSubmitted: true);
        return key;
    }

    // jobs(limit: 1) { records { … } }: the jobs that live here; one is made up where there is none yet. jobs(id: "7"): that job.
    private JsonNode? Listed(GraphQLFieldSelection field, GraphQLType? type)
    {
        if (_poll is null || field.Name != _poll.Field.Name + "s")
        {
            return null;
        }

        var limit = int.TryParse(JsonPlaces.ScalarText(call.Argument(field, "limit") ?? call.Argument(field, "first")), out var asked) ? Math.Clamp(asked, 0, 100) : 25;
        var known = request.Session.Jobs.Latest(_provider.Name, limit).Where(job => job.Life.Peek(request.Now).Step.Outcome is null).Select(job => job.Key.Fields).ToArray();
        var named = KeyReader.Complete(_provider.Model, _poll.Read(call, field));
        var shown = named is not null ? (Telling(named, isLook: true).IsMissing ? [] : [named]) : known.Length > 0 || limit == 0 ? known : [_provider.Model.Key.Select(_ => "made-up-1").ToArray()];
        if (type is { Name: null })
        {
            return new JsonArray(shown.Select(key => Show(field, type.Items, key, isLook: true)).ToArray());
        }

        var result = new JsonObject();
        var listType = type is null ? null : _provider.GraphQL?.Types.GetValueOrDefault(type.Core);
        foreach (var part in call.Fields(field.Selections))
        {
            result[part.ResponseName] = part.Name switch
            {
                "records" or "nodes" or "items" => new JsonArray(shown.Select(key => Show(part, _view.TypeOf(listType, part.Name)?.Items, key, isLook: true)).ToArray()),
                "count" or "totalCount" => shown.Length,
                "__typename" => GraphQLView.TypeName(listType, field.Name),
                "limit" => limit,
                "offset" => 0,
                _ => _view.MakeUp(part, _view.TypeOf(listType, part.Name)),
            };
        }

        return result;
    }
}
