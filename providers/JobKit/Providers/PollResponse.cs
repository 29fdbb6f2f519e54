using System.ComponentModel;
using System.Net.Http.Headers;

namespace JobKit;

/// <summary>An answer to a poll, as generated decoders read it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PollResponse
{
    private readonly HttpHeaders? _headers;
    private readonly HttpHeaders? _contentHeaders;

    /// <summary>An answer of these parts; a byte-order mark before the body is left out.</summary>
    public PollResponse(int statusCode, HttpHeaders? headers, HttpHeaders? contentHeaders, ReadOnlySpan<byte> body)
    {
        StatusCode = statusCode;
        _headers = headers;
        _contentHeaders = contentHeaders;
        Body = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
    }

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; }

    /// <summary>The body.</summary>
    public ReadOnlySpan<byte> Body { get; }

    /// <summary>A header, names without regard to case, several values joined by commas; null where there is none.</summary>
    public string? Header(string name) => Find(_headers, name) ?? Find(_contentHeaders, name);

    private static string? Find(HttpHeaders? headers, string name) =>
        headers is not null && headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
