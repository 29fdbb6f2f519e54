using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What a submit answers: the documented answer with a new id in it, wherever the documented one stood, and with what the request says of where the job lives.</summary>
internal sealed class SubmitAnswer
{
    private readonly IReadOnlyDictionary<string, string> _echoes;

    private SubmitAnswer(MockAnswer answer, string documentedId, string? idHeader, IReadOnlyDictionary<string, string> echoes) =>
        (Answer, DocumentedId, IdHeader, _echoes) = (answer, documentedId, idHeader, echoes);

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

    public static SubmitAnswer Prepare(ProviderModel model, SubmitModel submit, OperationAnswers answers, IReadOnlyList<string> servers, KeyFit keys)
    {
        var sample = answers.Samples.FirstOrDefault(sample => sample.Status is >= 200 and < 300);
        var response = sample?.Response ?? answers.For(answers.Success);
        var draft = sample is not null && NodeValues.TryParse(sample.Bytes, out var json) ? new Draft(json)
            : response is null ? null : answers.Make(response);
        draft ??= new Draft(new JsonObject());

        var places = submit.JobId.SelectMany(job => job.At.OfType<BodyExpression>().Take(1)).Select(at => Path(at.Pointer)).ToArray();
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
            var isNumber = JsonPlaces.Get(draft.Root, path)?.GetValueKind() == JsonValueKind.Number;
            draft.Root = JsonPlaces.Set(draft.Root, path, draft.Mark(new Hole(HoleKind.NewId, IsRaw: isNumber))) ?? draft.Root;
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
            ContentType = sample?.Media.Name ?? (response is null ? null : OperationAnswers.Json(response)?.Name) ?? "application/json",
            Body = body,
            Headers = response is null ? [] : ResponseHeaders.Documented(response).Where(one => !one.Key.Equals(header, StringComparison.OrdinalIgnoreCase)).ToArray(),
            Sample = SampleText.Derived("submit", sample?.Name, answers.InvalidAt(status, body.Fill(StandIns.Filling(0)), StandIns.Texts)),
        };
        var id = submit.JobId.Aggregate(documented ?? "job-3f2a1b5c", (text, job) => keys.Of(job.Field, text));
        return new SubmitAnswer(answer, id, header, echoes);
    }

    private static string[] Path(Pointer pointer) => pointer.Segments.Select(segment => segment.AsLiteral ?? "").ToArray();
}
