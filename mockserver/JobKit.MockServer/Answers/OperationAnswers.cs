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

    /// <param name="responses">The responses; empty where the description has none.</param>
    /// <param name="pathNames">The path's parameters: made-up answers show them where a member has their name.</param>
    public OperationAnswers(IReadOnlyList<Response> responses, IReadOnlyList<string> pathNames)
    {
        _pathNames = pathNames;
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

    /// <summary>The made-up answer's JSON tree; null where the response has no JSON.</summary>
    public static Draft? Make(Response response)
    {
        var media = Json(response);
        if (media?.Schema is null)
        {
            return null;
        }

        var draft = new Draft(null);
        draft.Root = SchemaValues.Build(media.Schema, draft);
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
        var answer = new MockAnswer { Status = status, Headers = ResponseHeaders.Documented(response), Sample = $"derived; name={status}" };
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

        return answer with { ContentType = Json(response)!.ContentType, Body = draft.ToTemplate() };
    }
}
