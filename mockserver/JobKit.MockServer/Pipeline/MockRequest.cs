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
    /// <summary>The session's time; the only one that an answer knows.</summary>
    public DateTimeOffset Now { get; } = Session.Clock.GetUtcNow();

    /// <summary>What the request prefers; null: nothing.</summary>
    public Preference? Preference { get; } = Http.Headers.TryGetValue("Prefer", out var prefer) ? Preference.Read(prefer) : null;

    /// <summary>What the request wants of its job's life.</summary>
    public ScenarioWish Wish => Preference?.Wish ?? default;

    /// <summary>The body as JSON; null where it is none.</summary>
    public JsonNode? Json { get; } = !Body.IsEmpty && NodeValues.TryParse(Body.Span, out var json) ? json : null;

    /// <summary>Whether the client only looks (HEAD): jobs do not move then.</summary>
    public bool IsLook => HttpMethods.IsHead(Http.Method);

    /// <summary>What fills made-up answers of operations that know no job: the path's parameters and the time.</summary>
    public Filling Filling => new(Operation.PathNames.Select(name => Path.GetValueOrDefault(name, "")).ToArray(), Moment.At(Now));

    /// <summary>The address that the provider has for this client.</summary>
    public string BaseAddress => $"{Http.Scheme}://{Http.Host}{(Session.Name == SessionNames.Default ? "" : "/s/" + Session.Name)}/{Provider.Name}" + (Provider.BasePath.Length == 0 ? "" : "/" + Provider.BasePath);
}
