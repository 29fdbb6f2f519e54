using System.Text;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// Answers operations whose documented answer holds jobs as the poll shows them (by the same schema): lists and single reads show
/// the jobs that live on the server. Clients that name jobs in the query (<c>ids=…</c>) poll through the list, so those jobs move.
/// </summary>
internal sealed class JobLists(JobStore jobs)
{
    private const int PageSize = 25;

    public MockAnswer? Answer(MockRequest request)
    {
        var answers = request.Operation.Answers;
        if (request.Operation.Role != OperationRole.Other || answers.Samples.Any(sample => sample.Status is >= 200 and < 300) || answers.For(answers.Success) is not { } response)
        {
            return null;
        }

        if (IsSameSchema(request.Provider, request.Operation))
        {
            return One(request);
        }

        return ListMember(request.Provider, response) is { } member && OperationAnswers.Make(response) is { Root: JsonObject map } draft ? List(request, response, draft, map, member) : null;
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

    private MockAnswer? One(MockRequest request)
    {
        var provider = request.Provider;
        if (KeyReader.Complete(provider.Model, request.Path) is not { } key)
        {
            return null;
        }

        if (JobLives.IsMissing(provider, key))
        {
            return provider.Outcomes.Of(OutcomeKind.NotFound, $"{provider.Name} has no job '{string.Join('/', key)}': its id says so.") with { Filling = new Filling(key, Moment.At(request.Now)) };
        }

        var life = JobLives.Of(jobs, provider, key, request.Now);
        return JobLives.Tell(provider, key, life, request.Now, isLook: true) with { Status = request.Operation.Answers.Success };
    }

    private MockAnswer List(MockRequest request, Response response, Draft draft, JsonObject map, string member)
    {
        var provider = request.Provider;
        var shown = Keys(request)
            .Where(key => !JobLives.IsMissing(provider, key.Fields))
            .Select(key => JobLives.Tell(provider, key.Fields, JobLives.Of(jobs, provider, key.Fields, request.Now), request.Now, isLook: !key.IsAsked || request.IsLook))
            .Select(answer => JsonNode.Parse(answer.Body.Fill(answer.Filling).Span))
            .ToArray();
        map[member] = new JsonArray(shown);
        foreach (var name in map.Select(property => property.Key).Where(name => name.EndsWith("count", StringComparison.OrdinalIgnoreCase) || name.Equals("total", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            map[name] = name.StartsWith("page", StringComparison.OrdinalIgnoreCase) ? 1 : shown.Length;
        }

        foreach (var name in map.Select(property => property.Key).Where(name => name.StartsWith("next", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            map.Remove(name);
        }

        return new MockAnswer
        {
            Status = request.Operation.Answers.Success,
            ContentType = OperationAnswers.Json(response)!.Name,
            Body = BodyTemplate.Of(Encoding.UTF8.GetBytes(draft.Filled(request.Filling))),
            Sample = "derived; name=jobs",
        };
    }

    // The jobs that the query names, else those below the path that are known already.
    private IEnumerable<(IReadOnlyList<string> Fields, bool IsAsked)> Keys(MockRequest request)
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

        return jobs.Latest(request.Provider.Name, int.MaxValue)
            .Select(job => (IReadOnlyList<string>)job.Key.Key.Split('/').Select(Uri.UnescapeDataString).ToArray())
            .Where(key => model.Key.Select((field, index) => !request.Path.TryGetValue(field.Name, out var wanted) || wanted == key[index]).All(fits => fits))
            .Take(PageSize)
            .Select(key => (key, false));
    }
}
