using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What the description says of an operation's answers: its samples, and for statuses without one an answer made from the schema, on first use.</summary>
internal sealed class OperationAnswers
{
    private readonly ConcurrentDictionary<int, MockAnswer> _derived = new();
    private readonly IReadOnlyList<string> _pathNames;
    private readonly SchemaCompiler _schemas;

    /// <param name="responses">The responses; empty where the description has none.</param>
    /// <param name="pathNames">The path's parameters: made-up answers show them where a member has their name.</param>
    /// <param name="schemas">What judges answers.</param>
    public OperationAnswers(IReadOnlyList<Response> responses, IReadOnlyList<string> pathNames, SchemaCompiler schemas)
    {
        (_pathNames, _schemas) = (pathNames, schemas);
        Responses = responses;
        Samples = responses.SelectMany(Documented).ToArray();
        Success = responses.Select(response => response.Status).Where(status => status.StartsWith('2')).Select(StatusOf).Order().FirstOrDefault(200);
    }

    public IReadOnlyList<Response> Responses { get; }

    public IReadOnlyList<DocumentedSample> Samples { get; }

    /// <summary>The status of an answer that all went well with.</summary>
    public int Success { get; }

    /// <summary>The response for a status: the one that names it, its range, or the default.</summary>
    public Response? For(int status) =>
        Responses.FirstOrDefault(response => response.Status == status.ToString(CultureInfo.InvariantCulture))
        ?? Responses.FirstOrDefault(response => response.Status != "default" && response.Matches(status))
        ?? Responses.FirstOrDefault(response => response.Status == "default");

    /// <summary>The answer with that status: the first documented sample, else one made from the schema; null where the description does not know the status.</summary>
    public MockAnswer? Of(int status) => For(status) is not { } response
        ? null
        : Samples.FirstOrDefault(sample => sample.Response == response) is { } sample
            ? sample.ToAnswer() with { Status = status }
            : _derived.GetOrAdd(status, _ => Derive(status, response));

    /// <summary>Holds an answer against the description; what that does not describe is right.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body.</param>
    /// <param name="opaque">Texts in it that stand for others.</param>
    public SchemaRun Check(int status, ReadOnlyMemory<byte> body, IReadOnlyList<string>? opaque = null)
    {
        var run = new SchemaRun(SchemaDirection.Answer, opaque);
        if (For(status) is { } response && Json(response)?.Schema is { } schema && NodeValues.TryParse(body.Span, out var json))
        {
            _schemas.Of(schema).Check(SchemaValue.Of(json), ref run);
        }

        return run;
    }

    /// <summary>The first place of an answer that breaks its schema; null where none does.</summary>
    public string? InvalidAt(int status, ReadOnlyMemory<byte> body, IReadOnlyList<string>? opaque = null) =>
        Check(status, body, opaque).Problems.FirstOrDefault(problem => !problem.IsNote)?.Pointer;

    /// <summary>The made-up answer's JSON tree; null where the response has no JSON.</summary>
    public Draft? Make(Response response)
    {
        var media = Json(response);
        if (media?.Schema is null)
        {
            return null;
        }

        var draft = new Draft(null);
        draft.Root = SchemaValues.Build(media.Schema, draft, _schemas);
        return draft;
    }

    /// <summary>The status to send for a documented one: <c>2XX</c> and <c>default</c> stand for many.</summary>
    public static int StatusOf(string status) =>
        int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : status.Length == 3 && char.IsDigit(status[0]) ? (status[0] - '0') * 100 : 500;

    /// <summary>The form of the response that is JSON: by its media type, or because its schema has members, whatever the media type says.</summary>
    public static MediaType? Json(Response response) =>
        response.Content.FirstOrDefault(media => media.IsJson) ?? response.Content.FirstOrDefault(media => !media.IsXml && media.Schema is { } schema && schema.PropertyNames.Any());

    private static IEnumerable<DocumentedSample> Documented(Response response) =>
        from media in response.Content.OrderByDescending(media => media.IsJson)
        from example in media.Examples
        select new DocumentedSample(example.Name, StatusOf(response.Status), response, media, example.ToBytes(media));

    private MockAnswer Derive(int status, Response response)
    {
        var shown = status.ToString(CultureInfo.InvariantCulture);
        var answer = new MockAnswer { Status = status, Headers = ResponseHeaders.Documented(response), Sample = SampleText.Derived(shown) };
        if (Make(response) is not { } draft)
        {
            return answer with { ContentType = status is 204 or 304 ? null : response.Content.FirstOrDefault()?.ContentType };
        }

        if (draft.Root is JsonObject map)
        {
            if (status >= 400)
            {
                ErrorWords.Write(map, Json(response)!.Schema!.Properties, status);
            }

            foreach (var (name, value) in map.ToArray())
            {
                if (value is JsonValue && _pathNames.ToList().IndexOf(name) is >= 0 and var index)
                {
                    map[name] = draft.Mark(new Hole(HoleKind.KeyField, index, IsRaw: value.GetValueKind() == System.Text.Json.JsonValueKind.Number));
                }
            }
        }

        var body = draft.ToTemplate();
        return answer with { ContentType = Json(response)!.ContentType, Body = body, Sample = SampleText.Derived(shown, invalidAt: InvalidAt(status, body.Fill(StandIns.Filling(_pathNames.Count)), StandIns.Texts)) };
    }
}
