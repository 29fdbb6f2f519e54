using System.Text.Json.Serialization;

namespace JobKit.MockServer;

/// <summary>A kind of fault and its parameters. Which of them a kind reads stands in its description (<c>/_jobkit/faults/kinds</c>); the others are passed over.</summary>
public sealed record FaultSettings
{
    /// <summary>The kind (<c>too-many-requests</c>, <c>truncated-json</c>).</summary>
    public required string Kind { get; init; }

    /// <summary>How long: of a fixed latency, or the median of a log-normal one. Default: what the kind says.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>The least of a uniform latency. Default: none.</summary>
    public TimeSpan? Min { get; init; }

    /// <summary>The most of a uniform or log-normal latency. Default: what the kind says.</summary>
    public TimeSpan? Max { get; init; }

    /// <summary>The spread of a log-normal latency: the standard deviation of its logarithm. Default: 0.5.</summary>
    public double? Sigma { get; init; }

    /// <summary>What <c>Retry-After</c> says; zero: there is none. Default: what the kind says.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether <c>Retry-After</c> is a date by the session's clock, not seconds. Default: seconds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AsDate { get; init; }

    /// <summary>How many bytes: sent before the connection closes, at a time, or in all. Default: what the kind says.</summary>
    public int? Bytes { get; init; }

    /// <summary>How many requests a rate limit lets pass. Default: 10.</summary>
    public int? Requests { get; init; }

    /// <summary>The window of a rate limit, by the session's clock. Default: a minute.</summary>
    public TimeSpan? Per { get; init; }

    /// <summary>The content type that is sent. Default: <c>text/html</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body that is sent. Default: what the kind says.</summary>
    public string? Body { get; init; }
}
