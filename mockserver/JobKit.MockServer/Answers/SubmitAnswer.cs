using System.Text.Json;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What a submit answers: the documented answer with a new id in it, wherever the documented one stood.</summary>
internal sealed class SubmitAnswer
{
    private SubmitAnswer(MockAnswer answer, string documentedId, string? idHeader) => (Answer, DocumentedId, IdHeader) = (answer, documentedId, idHeader);

    /// <summary>The answer; its changing places want the new id.</summary>
    public MockAnswer Answer { get; }

    /// <summary>An id as the vendor gives them out.</summary>
    public string DocumentedId { get; }

    /// <summary>The header that says where the job is (<c>Location</c>); null where the body says it.</summary>
    public string? IdHeader { get; }

    public static SubmitAnswer Prepare(SubmitModel submit, OperationAnswers answers, IReadOnlyList<string> servers)
    {
        var sample = answers.Samples.FirstOrDefault(sample => sample.Status is >= 200 and < 300);
        var response = sample?.Response ?? answers.For(answers.Success);
        var draft = sample is not null && NodeValues.TryParse(sample.Bytes, out var json) ? new Draft(json)
            : response is null ? null : OperationAnswers.Make(response);
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

        foreach (var server in servers)
        {
            draft.Root = TextSwap.Everywhere(draft.Root, server, draft.Mark(new Hole(HoleKind.Server)));
        }

        var answer = new MockAnswer
        {
            Status = sample?.Status ?? answers.Success,
            ContentType = sample?.Media.ContentType ?? (response is null ? null : OperationAnswers.Json(response)?.ContentType) ?? "application/json",
            Body = draft.Root is null ? BodyTemplate.Empty : draft.ToTemplate(),
            Headers = response is null ? [] : ResponseHeaders.Documented(response).Where(one => !one.Key.Equals(header, StringComparison.OrdinalIgnoreCase)).ToArray(),
            Sample = sample is null ? "derived; name=submit" : $"derived; name=submit; from={HeaderText.Of(sample.Name)}",
        };
        return new SubmitAnswer(answer, documented ?? "job-3f2a1b5c", header);
    }

    private static string[] Path(Pointer pointer) => pointer.Segments.Select(segment => segment.AsLiteral ?? "").ToArray();
}
