using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JobKit.MockServer;

/// <summary>One request to the control API.</summary>
/// <param name="Http">The request's head.</param>
/// <param name="Body">Its body.</param>
/// <param name="Server">The server.</param>
/// <param name="Session">The session that it is about.</param>
internal sealed record ControlCall(HttpRequest Http, ReadOnlyMemory<byte> Body, MockServer Server, MockSession Session)
{
    /// <summary>A query parameter; null where it is not there or empty.</summary>
    public string? Query(string name) => Http.Query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>A query parameter that is a whole number; null where it is not there.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public long? Number(string name) => Query(name) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ArgumentException($"'{name}' is a whole number that is not negative, not '{text}'.");

    /// <summary>A part of the path.</summary>
    public string Route(string name) => Uri.UnescapeDataString((string)Http.RouteValues[name]!);

    /// <summary>The body.</summary>
    /// <exception cref="ArgumentException">It is not what it is to be.</exception>
    public T Read<T>()
    {
        try
        {
            return JsonSerializer.Deserialize(Body.IsEmpty ? "{}"u8 : Body.Span, ControlJson.Of<T>()) ?? throw new ArgumentException("The body is an object, not null.");
        }
        catch (JsonException problem)
        {
            throw new ArgumentException(ControlJson.Explain<T>(problem), problem);
        }
    }
}
