namespace JobKit.TestKit;

/// <summary>What a <see cref="CannedServer"/> says.</summary>
public sealed record CannedAnswer
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The body, as bytes on the wire.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>The media type; null for none.</summary>
    public string? ContentType { get; init; } = "application/json";

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Bytes that Content-Length promises beyond what is sent, before the connection is cut.</summary>
    public int BytesWithheld { get; init; }

    /// <summary>An answer of JSON text.</summary>
    public static CannedAnswer Json(string json, int status = 200) => new() { Status = status, Body = System.Text.Encoding.UTF8.GetBytes(json) };
}
