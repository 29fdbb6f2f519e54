using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// What a submit answers: the documented answer with a new id in it, wherever the documented one stood. What the request says of where the job
/// lives (the namespace in its path) is answered as it was sent.
/// </summary>
internal sealed class SubmitAnswer
{
    private readonly IReadOnlyList<JobIdModel> _jobId;
    private readonly IReadOnlyDictionary<string, string> _echoes;

    private SubmitAnswer(MockAnswer answer, string documentedId, string? idHeader, IReadOnlyList<JobIdModel> jobId, IReadOnlyDictionary<string, string> echoes) =>
        (Answer, DocumentedId, IdHeader, _jobId, _echoes) = (answer, documentedId, idHeader, jobId, echoes);

    /// <summary>The answer; its changing places want the new id.</summary>
    public MockAnswer Answer { get; }

    /// <summary>An id as the vendor gives them out.</summary>
    public string DocumentedId { get; }

    /// <summary>The header that says where the job is (<c>Location</c>); null where the body says it.</summary>
    public string? IdHeader { get; }

    /// <summary>
    /// <see cref="DocumentedId"/> for a request's own key fields: a part of a path in it that is the documented tenant is the request's tenant. Clients
    /// look at that (hotglue's widget polls no job whose root begins with another tenant).
    /// </summary>
    public string DocumentedIdFor(IReadOnlyDictionary<string, string> fields) =>
        !DocumentedId.Contains('/', StringComparison.Ordinal) ? DocumentedId : string.Join('/', DocumentedId.Split('/').Select(part =>
            _echoes.FirstOrDefault(echo => echo.Value == part).Key is { } name && fields.TryGetValue(name, out var own) ? own : part));

    /// <summary>The new job's fields, as far as the answer or the request says them.</summary>
    /// <param name="newId">The new id.</param>
    /// <param name="parameters">The values of the request's parameters, by name.</param>
    /// <param name="body">The request's body.</param>
    public IEnumerable<KeyValuePair<string, string>> Fields(string newId, Func<string, string?> parameters, JsonNode? body)
    {
        foreach (var field in _jobId)
        {
            var value = field.At.Select(at => at switch
            {
                SubmittedParameterExpression parameter => parameters(parameter.Name),
                SubmittedBodyExpression place => JsonPlaces.ScalarText(JsonPlaces.Get(body, Path(place.Pointer))),
                BodyExpression or HeaderExpression => parameters(field.Field) ?? newId,
                _ => null,
            }).FirstOrDefault(text => text is { Length: > 0 });
            if (value is not null)
            {
                yield return new(field.Field, value);
            }
        }
    }

    /// <param name="model">The provider.</param>
    /// <param name="submit">What its mapping says of the submit.</param>
    /// <param name="operation">The operation that submits.</param>
    /// <param name="servers">The vendor's addresses.</param>
    /// <param name="keys">What the poll takes for an id.</param>
    public static SubmitAnswer Prepare(ProviderModel model, SubmitModel submit, PlayedOperation operation, IReadOnlyList<string> servers, KeyFit keys)
    {
        var answers = operation.Answers;
        var sample = answers.Samples.FirstOrDefault(sample => sample.Status is >= 200 and < 300);
        var response = sample?.Response ?? answers.For(answers.Success);
        var draft = sample is not null && NodeValues.TryParse(sample.Bytes, out var json) ? new Draft(json)
            : response is null ? null : answers.Make(response);
        draft ??= new Draft(new JsonObject());

        var sent = submit.JobId.Where(job => operation.PathNames.Contains(job.Field)).ToArray();
        foreach (var job in sent)
        {
            foreach (var path in job.At.OfType<BodyExpression>().Take(1).Select(at => Path(at.Pointer)))
            {
                Write(draft, path, isRaw => new Hole(HoleKind.KeyField, KeyEcho.IndexOf(model, job.Field), isRaw));
            }
        }

        var places = submit.JobId.Except(sent).SelectMany(job => job.At.OfType<BodyExpression>().Take(1)).Select(at => Path(at.Pointer)).ToArray();
        var documented = places.Select(path => JsonPlaces.ScalarText(JsonPlaces.Get(draft.Root, path))).FirstOrDefault(text => text is { Length: > 0 });
        var header = submit.JobId.SelectMany(job => job.At.OfType<HeaderExpression>()).FirstOrDefault()?.Name;
        documented ??= response is null ? null : ResponseHeaders.Documented(response).FirstOrDefault(one => one.Key.Equals(header, StringComparison.OrdinalIgnoreCase)).Value;

        // Of an address only the last part is the job's.
        var isAddress = documented is not null && (documented.StartsWith("http://", StringComparison.Ordinal) || documented.StartsWith("https://", StringComparison.Ordinal));
        documented = isAddress ? documented![(documented!.TrimEnd('/').LastIndexOf('/') + 1)..].TrimEnd('/') : documented;
        if (documented is not null)
        {
            draft.Root = TextSwap.Everywhere(draft.Root, documented, draft.Mark(new Hole(HoleKind.NewId)));
        }

        foreach (var path in places.Where(_ => !isAddress))
        {
            Write(draft, path, isRaw => new Hole(HoleKind.NewId, IsRaw: isRaw));
        }

        var echoes = KeyEcho.WriteSubmitted(draft, model, submit);
        foreach (var server in servers)
        {
            draft.Root = TextSwap.Everywhere(draft.Root, server, draft.Mark(new Hole(HoleKind.Server)));
        }

        var status = sample?.Status ?? answers.Success;
        var body = draft.Root is null ? BodyTemplate.Empty : draft.ToTemplate();
        var answer = new MockAnswer
        {
            Status = status,
            ContentType = sample?.Media.ContentType ?? (response is null ? null : OperationAnswers.Json(response)?.ContentType) ?? "application/json",
            Body = body,
            Headers = response is null ? [] : ResponseHeaders.Documented(response).Where(one => !one.Key.Equals(header, StringComparison.OrdinalIgnoreCase)).ToArray(),
            Sample = SampleText.Derived("submit", sample?.Name, answers.InvalidAt(status, body.Fill(StandIns.Filling(model.Key.Count)), StandIns.Texts)),
        };
        var id = submit.JobId.Aggregate(documented ?? (model.Key[^1].Type == KeyFieldType.Integer ? "1001" : "job-3f2a1b5c"), (text, job) => keys.Of(job.Field, text));
        return new SubmitAnswer(answer, id, header, submit.JobId, echoes);
    }

    private static void Write(Draft draft, string[] path, Func<bool, Hole> hole)
    {
        var isNumber = JsonPlaces.Get(draft.Root, path)?.GetValueKind() == JsonValueKind.Number;
        draft.Root = JsonPlaces.Set(draft.Root, path, draft.Mark(hole(isNumber))) ?? draft.Root;
    }

    private static string[] Path(Pointer pointer) => pointer.Segments.Select(segment => segment.AsLiteral ?? "").ToArray();
}
