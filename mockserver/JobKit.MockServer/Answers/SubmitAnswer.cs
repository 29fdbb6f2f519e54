using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>
/// What a submit answers: the documented answer with a new id in it, wherever the documented one stood. A field of the key that the submit's
/// own request says (the namespace in its path) is answered as it was sent.
/// </summary>
internal sealed class SubmitAnswer
{
    private readonly IReadOnlyList<JobIdModel> _jobId;

    private SubmitAnswer(MockAnswer answer, string documentedId, string? idHeader, IReadOnlyList<JobIdModel> jobId) => (Answer, DocumentedId, IdHeader, _jobId) = (answer, documentedId, idHeader, jobId);

    /// <summary>The answer; its changing places want the new id.</summary>
    public MockAnswer Answer { get; }

    /// <summary>An id as the vendor gives them out.</summary>
    public string DocumentedId { get; }

    /// <summary>The header that says where the job is (<c>Location</c>); null where the body says it.</summary>
    public string? IdHeader { get; }

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

    /// <param name="submit">What the mapping says of it.</param>
    /// <param name="operation">The operation that submits.</param>
    /// <param name="isNumber">Whether ids are numbers, where nothing documented shows one.</param>
    /// <param name="servers">The vendor's addresses.</param>
    /// <param name="keys">What the poll takes for an id.</param>
    public static SubmitAnswer Prepare(SubmitModel submit, PlayedOperation operation, bool isNumber, IReadOnlyList<string> servers, KeyFit keys)
    {
        var (answers, pathNames) = (operation.Answers, operation.PathNames);
        var sample = answers.Samples.FirstOrDefault(sample => sample.Status is >= 200 and < 300);
        var response = sample?.Response ?? answers.For(answers.Success);
        var draft = sample is not null && NodeValues.TryParse(sample.Bytes, out var json) ? new Draft(json)
            : response is null ? null : answers.Make(response);
        draft ??= new Draft(new JsonObject());

        var sent = submit.JobId.Where(job => pathNames.Contains(job.Field)).ToArray();
        foreach (var job in sent)
        {
            foreach (var path in job.At.OfType<BodyExpression>().Take(1).Select(at => Path(at.Pointer)))
            {
                Write(draft, path, isRaw => new Hole(HoleKind.KeyField, pathNames.ToList().IndexOf(job.Field), isRaw));
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
            Sample = SampleText.Derived("submit", sample?.Name, answers.InvalidAt(status, body.Fill(StandIns.Filling(pathNames.Count)), StandIns.Texts)),
        };
        var id = submit.JobId.Aggregate(documented ?? (isNumber ? "1001" : "job-3f2a1b5c"), (text, job) => keys.Of(job.Field, text));
        return new SubmitAnswer(answer, id, header, submit.JobId);
    }

    private static void Write(Draft draft, string[] path, Func<bool, Hole> hole)
    {
        var isNumber = JsonPlaces.Get(draft.Root, path)?.GetValueKind() == JsonValueKind.Number;
        draft.Root = JsonPlaces.Set(draft.Root, path, draft.Mark(hole(isNumber))) ?? draft.Root;
    }

    private static string[] Path(Pointer pointer) => pointer.Segments.Select(segment => segment.AsLiteral ?? "").ToArray();
}
