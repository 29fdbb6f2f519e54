using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>A request that found its operation, with everything read that an answer may depend on.</summary>
/// <param name="Http">The request's head.</param>
/// <param name="Provider">The provider that is asked.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Path">The path's parameters, decoded.</param>
/// <param name="Body">The body.</param>
/// <param name="Session">The session that it belongs to.</param>
internal sealed record MockRequest(HttpRequest Http, PlayedProvider Provider, PlayedOperation Operation, IReadOnlyDictionary<string, string> Path, ReadOnlyMemory<byte> Body, MockSession Session)
{
    private (JsonNode? Node, string? Error)? _json;
    private List<string>? _notes;

    /// <summary>The session's time; the only one that an answer knows.</summary>
    public DateTimeOffset Now { get; } = Session.Clock.GetUtcNow();

    /// <summary>What the request prefers; null: nothing.</summary>
    public Preference? Preference { get; } = Http.Headers.TryGetValue("Prefer", out var prefer) ? Preference.Read(prefer) : null;

    /// <summary>What the request wants of its job's life.</summary>
    public ScenarioWish Wish => Preference?.Wish ?? default;

    /// <summary>The body as JSON; null where it is none.</summary>
    public JsonNode? Json => ReadJson().Node;

    /// <summary>Why the body is no JSON, and where; null where it is.</summary>
    public string? JsonError => ReadJson().Error;

    /// <summary>The parts of a multipart body; null where it is none.</summary>
    public MultipartReading? Multipart { get; init; }

    /// <summary>Whether what a strict vendor would refuse passes: as the request prefers, else as its session, its provider or the server says.</summary>
    public bool IsLenient => Preference?.IsLenient ?? Session.IsLenient(Provider);

    /// <summary>What was found in the request and is told with the answer; null: nothing.</summary>
    public IReadOnlyList<string>? Notes => _notes;

    /// <summary>Whether the client only looks (HEAD): jobs do not move then.</summary>
    public bool IsLook => HttpMethods.IsHead(Http.Method);

    /// <summary>What fills made-up answers of operations that know no job: the path's parameters and the time.</summary>
    public Filling Filling => new(Operation.PathNames.Select(name => Path.GetValueOrDefault(name, "")).ToArray(), Moment.At(Now));

    /// <summary>The address that the provider has for this client.</summary>
    public string BaseAddress => $"{Http.Scheme}://{Http.Host}{(Session.Name == SessionNames.Default ? "" : "/s/" + Session.Name)}/{Provider.Name}" + (Provider.BasePath.Length == 0 ? "" : "/" + Provider.BasePath);

    /// <summary>Adds notes.</summary>
    public void Note(IEnumerable<string> notes) => (_notes ??= []).AddRange(notes);

    private (JsonNode? Node, string? Error) ReadJson() => _json ??= Body.IsEmpty ? (null, "there is none") : JsonText.Parse(Body.Span);
}
