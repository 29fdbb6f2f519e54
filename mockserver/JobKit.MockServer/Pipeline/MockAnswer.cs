namespace JobKit.MockServer;

/// <summary>An answer, ready to be written: what was prepared at load, and what fills its changing places.</summary>
internal sealed record MockAnswer
{
    public required int Status { get; init; }

    /// <summary>The media type; null where there is no body.</summary>
    public string? ContentType { get; init; }

    public BodyTemplate Body { get; init; } = BodyTemplate.Empty;

    /// <summary>What stands in the body's changing places.</summary>
    public Filling Filling { get; init; }

    /// <summary>Headers besides <c>Content-Type</c> and <c>Content-Length</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The value of <c>JobKit-Sample</c>: whether the vendor documents the answer; null for answers that are ours.</summary>
    public string? Sample { get; init; }

    public MockAnswer With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };
}
