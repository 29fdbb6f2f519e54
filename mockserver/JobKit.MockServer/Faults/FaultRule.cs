namespace JobKit.MockServer;

/// <summary>A fault and the requests that it hits. A filter that is not set lets every request through.</summary>
public sealed record FaultRule
{
    /// <summary>What goes wrong.</summary>
    public required FaultSettings Fault { get; init; }

    /// <summary>The provider's name.</summary>
    public string? Provider { get; init; }

    /// <summary>The operation's id, or its role: <c>poll</c>, <c>submit</c>, <c>cancel</c>, <c>graphQL</c>, <c>other</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>The job: its reference (<c>acme:red/7</c>), its whole key or one field of it.</summary>
    public string? Job { get; init; }

    /// <summary>The step that the request would see: the vendor's word, or the kind of answer.</summary>
    public string? Step { get; init; }

    /// <summary>The share of the matching requests that it hits, 0 to 1. Default: all of them.</summary>
    public double Share { get; init; } = 1;

    /// <summary>How many matching requests pass before it begins. Default: none.</summary>
    public int After { get; init; }

    /// <summary>How many requests it hits in all. Null, the default: no end.</summary>
    public int? Times { get; init; }

    /// <summary>Decides which requests a share hits, and random latencies. Null, the default: the server's seed.</summary>
    public int? Seed { get; init; }
}
