using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Answers the calls that the mapping names: reading a job, starting one, cancelling one.</summary>
internal static class JobPlayer
{
    public static MockAnswer? Answer(MockRequest request) => request.Operation.Role switch
    {
        OperationRole.Poll => Poll(request),
        OperationRole.Submit => Submit(request),
        OperationRole.Cancel => Cancel(request),
        OperationRole.Result => Result(request),
        _ => null,
    };

    private static MockAnswer Poll(MockRequest request)
    {
        var provider = request.Provider;
        if (KeyReader.Read(request, request.Operation.Call!) is not { } key)
        {
            return provider.Outcomes.Of(OutcomeKind.Invalid, $"The job's key is incomplete or of a wrong type; it is: {string.Join(", ", provider.Model.Key.Select(field => field.Name))}.") with { Filling = request.Filling };
        }

        var jobs = request.Session.Jobs;
        return jobs.Tell(provider, key, jobs.Of(provider, key, request.Wish), request.IsLook).Answer;
    }

    private static MockAnswer Submit(MockRequest request)
    {
        var provider = request.Provider;
        if (provider.Submit is not { } submit)
        {
            return DocumentedAnswer.Of(request, request.Operation.Answers.Success);
        }

        var fields = new Dictionary<string, string>(request.Path.Concat(KeyReader.Fields(request, request.Operation.Call!)).DistinctBy(field => field.Key), StringComparer.Ordinal);
        var id = request.Session.Jobs.Ids.Next(submit.DocumentedIdFor(fields));
        foreach (var (field, value) in submit.Fields(id, name => request.Path.GetValueOrDefault(name) ?? request.Http.Query[name], request.Json))
        {
            fields[field] = value;
        }

        var answer = submit.Answer with { Filling = request.Filling with { NewId = id, Job = [.. provider.Model.Key.Select(field => fields.GetValueOrDefault(field.Name, ""))] } };
        if (KeyReader.Complete(provider.Model, fields) is { } key)
        {
            var life = request.Session.Jobs.Of(provider, key, request.Wish, isSubmitted: true);
            answer = answer with { Note = new JobNote(life.Key, life.Timeline.Name, null, JobState.Unknown, false) };
        }

        return submit.IdHeader is { } header ? answer.With(header, PollAddress(request, fields)) : answer;
    }

    private static MockAnswer Cancel(MockRequest request)
    {
        var provider = request.Provider;
        if (KeyReader.Read(request, request.Operation.Call!) is not { } key)
        {
            return DocumentedAnswer.Of(request, request.Operation.Answers.Success);
        }

        var jobs = request.Session.Jobs;
        var life = jobs.Of(provider, key, request.Wish);
        if (life.Peek(request.Now).Step.Outcome == OutcomeKind.NotFound)
        {
            return NoSuchJob(request, key);
        }

        var isCancelled = jobs.TryCancel(provider, key, life);
        var answer = isCancelled ? DocumentedAnswer.Of(request, request.Operation.Answers.Success) : Refusal.Of(request) ?? DocumentedAnswer.Of(request, request.Operation.Answers.Success);
        var isJob = request.Operation.Answers.Samples.Count == 0 && JobLists.IsSameSchema(provider, request.Operation);
        var told = jobs.Tell(provider, key, life, isLook: true);
        return isJob ? told.Answer with { Status = answer.Status }
            : (request.Operation.Answers.Samples.Count == 0 && told.IsStatus ? JobFetch.Show(request, key, told) : null) ?? answer with { Note = told.Answer.Note };
    }

    // The result of a job whose scenario ends without one is not there; other results are as documented.
    private static MockAnswer? Result(MockRequest request) =>
        KeyReader.Read(request, request.Operation.Call!) is { } key
        && request.Session.Jobs.Find(JobKey.Of(request.Provider.Name, key))?.Peek(request.Now).Step.WithoutResult == true
            ? NoSuchJob(request, key)
            : null;

    /// <summary>That there is no such job, as the operation documents it, else as the poll does.</summary>
    public static MockAnswer NoSuchJob(MockRequest request, IReadOnlyList<string> key)
    {
        // The operation's own 404 is nearer than the poll's answer.
        var own = request.Operation.Role != OperationRole.Poll && request.Operation.Answers.For(404) is { Status: not "default" } ? request.Operation.Answers.Of(404) : null;
        return (own ?? request.Provider.Outcomes.Of(OutcomeKind.NotFound, $"{request.Provider.Name} has no job '{string.Join('/', key)}': its id or its scenario says so."))
            with { Filling = new Filling(key, Moment.At(request.Now)) };
    }

    // Where a header says it, it is mostly a URL of the job.
    private static string PollAddress(MockRequest request, Dictionary<string, string> fields)
    {
        var path = request.Provider.Model.Poll.Path;
        foreach (var (name, value) in fields)
        {
            path = path.Replace("{" + name + "}", Uri.EscapeDataString(value), StringComparison.Ordinal);
        }

        return request.BaseAddress + path;
    }
}
