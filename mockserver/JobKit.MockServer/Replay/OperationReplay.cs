using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Replays the documented examples of one operation.</summary>
internal sealed class OperationReplay(PlayedProvider provider, PlayedOperation operation, PipelineEntry entry, MockSession session, ReplayCounts counts)
{
    private readonly HashSet<(string Status, string Media, string Example)> _asked = [];
    private bool _isAskable = true;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (operation.Description is not { } description)
        {
            return;
        }

        // So that no client waits until its operation's rules are made.
        _ = operation.Checks;
        var requests = description.Body?.Content.Where(media => media.Examples.Count > 0).ToArray() ?? [];
        if (requests.Length == 0 && !description.Responses.Any(response => response.Content.Any(media => media.Examples.Count > 0)))
        {
            return;
        }

        var request = await FindRequestAsync(cancellation);
        foreach (var media in requests)
        {
            foreach (var example in media.Examples)
            {
                await ReplayRequestAsync(media, example, cancellation);
            }
        }

        foreach (var response in description.Responses)
        {
            foreach (var media in response.Content)
            {
                foreach (var example in media.Examples)
                {
                    await ReplayAnswerAsync(request, response, media, example, cancellation);
                }
            }
        }
    }

    // A description may ask for what nobody can make up (a pattern); the answers are asked for all the same.
    private async Task<ReplayRequest> FindRequestAsync(CancellationToken cancellation)
    {
        var request = RequestMaker.Make(provider, operation);
        _isAskable = !(await entry.SendAsync(request, session, cancellation)).IsRefusal;
        counts.Unaskable += _isAskable ? 0 : 1;
        return _isAskable ? request : request.With("Prefer", "handling=lenient");
    }

    private async Task ReplayRequestAsync(MediaType media, Example example, CancellationToken cancellation)
    {
        // A form that is shown as a text is shown to people.
        if (!media.IsJson && example.Value is ScalarNode)
        {
            counts.NotSayable++;
            return;
        }

        // Of a request that is refused for something else nothing can be told of its body, unless its schema says it.
        var answer = await entry.SendAsync(RequestMaker.Make(provider, operation, (media, example)), session, cancellation);
        if (!answer.IsRefusal)
        {
            counts.Equal++;
        }
        else if (media.Schema is { } schema && FirstBreach(schema, example.ToBytes(media), SchemaDirection.Request) is { } breach)
        {
            counts.Equal++;
            Break(example, breach);
        }
        else if (!_isAskable)
        {
            counts.NotSayable++;
        }
        else
        {
            counts.Different++;
            counts.Findings.Add(ReplayFindings.RefusedRequest(operation, example, answer.Note!));
        }
    }

    private async Task ReplayAnswerAsync(ReplayRequest request, Response response, MediaType media, Example example, CancellationToken cancellation)
    {
        var bytes = example.ToBytes(media);
        if (media.Schema is { } schema && media.IsJson && FirstBreach(schema, bytes, SchemaDirection.Answer) is { } breach)
        {
            Break(example, breach);
        }

        var status = OperationAnswers.StatusOf(response.Status);
        if (Code(response) is not { } code || status is 204 or 205 or 304 || operation.Method == "HEAD" || example.Name.Contains('"', StringComparison.Ordinal) || !_asked.Add((response.Status, media.Name, example.Name)))
        {
            counts.NotSayable++;
            return;
        }

        var answer = await entry.SendAsync(request.With("Prefer", $"code={code}, example=\"{example.Name}\"").With("Accept", media.Name), session, cancellation);
        var how = Difference(answer, status, media, bytes);
        if (how is null)
        {
            counts.Equal++;
        }
        else
        {
            counts.Different++;
            counts.Findings.Add(ReplayFindings.DifferentAnswer(operation, example, how));
        }
    }

    private static string? Difference(ReplayAnswer answer, int status, MediaType media, byte[] bytes) =>
        answer.Status != status ? $"its status is {answer.Status}, not {status}"
        : answer.ContentType != media.Name ? $"its media type is {answer.ContentType ?? "missing"}, not {media.Name}"
        : !answer.Body.AsSpan().SequenceEqual(bytes) ? $"its body differs from byte {answer.Body.AsSpan().CommonPrefixLength(bytes) + 1} on"
        : null;

    // A status that leads to that response: a range and the default stand for those that are not documented by themselves.
    private int? Code(Response response) => Enumerable.Range(200, 400)
        .OrderBy(status => status == OperationAnswers.StatusOf(response.Status) ? 0 : 1)
        .Cast<int?>()
        .FirstOrDefault(status => response.Matches(status!.Value) && operation.Answers.For(status.Value) == response);

    private SchemaProblem? FirstBreach(Schema schema, byte[] bytes, SchemaDirection direction) =>
        NodeValues.TryParse(bytes, out var json) ? operation.Schemas.Of(schema).Problems(SchemaValue.Of(json), direction).FirstOrDefault(problem => !problem.IsNote) : new SchemaProblem("", "json", "is no JSON");

    private void Break(Example example, SchemaProblem breach)
    {
        counts.Broken++;
        counts.Findings.Add(ReplayFindings.BrokenExample(operation, example, breach));
    }
}
