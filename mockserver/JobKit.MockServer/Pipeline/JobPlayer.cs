using JobKit.Specs;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>Answers the calls that the mapping names: reading a job, starting one, cancelling one.</summary>
internal sealed class JobPlayer(JobStore jobs, NewIds ids)
{
    public MockAnswer? Answer(MockRequest request) => request.Operation.Role switch
    {
        OperationRole.Poll => Poll(request),
        OperationRole.Submit => Submit(request),
        OperationRole.Cancel => Cancel(request),
        _ => null,
    };

    private MockAnswer Poll(MockRequest request)
    {
        var provider = request.Provider;
        if (KeyReader.Read(request, request.Operation.Call!) is not { } key)
        {
            return provider.Outcomes.Of(OutcomeKind.Invalid, $"The job's key is incomplete or of a wrong type; it is: {string.Join(", ", provider.Model.Key.Select(field => field.Name))}.") with { Filling = request.Filling };
        }

        return JobLives.IsMissing(provider, key)
            ? NoSuchJob(request, key)
            : JobLives.Tell(provider, key, JobLives.Of(jobs, provider, key, request.Now), request.Now, isLook: request.IsLook);
    }

    private MockAnswer Submit(MockRequest request)
    {
        var provider = request.Provider;
        if (provider.Submit is not { } submit)
        {
            return DocumentedAnswer.Of(request, request.Operation.Answers.Success);
        }

        var id = ids.Next(submit.DocumentedId);
        var fields = new Dictionary<string, string>(request.Path.Concat(KeyReader.Fields(request, request.Operation.Call!)).DistinctBy(field => field.Key), StringComparer.Ordinal);
        foreach (var field in provider.Model.Submit!.JobId)
        {
            fields[field.Field] = id;
        }

        if (KeyReader.Complete(provider.Model, fields) is { } key)
        {
            JobLives.Of(jobs, provider, key, request.Now, isSubmitted: true);
        }

        var answer = submit.Answer with { Filling = request.Filling with { NewId = id } };
        return submit.IdHeader is { } header ? answer.With(header, PollAddress(request, fields)) : answer;
    }

    private MockAnswer Cancel(MockRequest request)
    {
        var provider = request.Provider;
        if (KeyReader.Read(request, request.Operation.Call!) is not { } key)
        {
            return DocumentedAnswer.Of(request, request.Operation.Answers.Success);
        }

        if (JobLives.IsMissing(provider, key))
        {
            return NoSuchJob(request, key);
        }

        var life = JobLives.Of(jobs, provider, key, request.Now);
        var isCancelled = JobLives.TryCancel(provider, life, request.Now);
        var answer = isCancelled ? DocumentedAnswer.Of(request, request.Operation.Answers.Success) : Refusal.Of(request) ?? DocumentedAnswer.Of(request, request.Operation.Answers.Success);
        var isJob = request.Operation.Answers.Samples.Count == 0 && JobLists.IsSameSchema(provider, request.Operation);
        return isJob ? JobLives.Tell(provider, key, life, request.Now, isLook: true) with { Status = answer.Status } : answer;
    }

    private static MockAnswer NoSuchJob(MockRequest request, IReadOnlyList<string> key)
    {
        // The operation's own 404 is nearer than the poll's answer.
        var own = request.Operation.Role != OperationRole.Poll && request.Operation.Answers.For(404) is { Status: not "default" } ? request.Operation.Answers.Of(404) : null;
        return (own ?? request.Provider.Outcomes.Of(OutcomeKind.NotFound, $"{request.Provider.Name} has no job '{string.Join('/', key)}': its id says so."))
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
