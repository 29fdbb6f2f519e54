using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A request and its answer, as the journal tells it: secrets are masked.</summary>
public sealed record JournalEntry
{
    /// <summary>Counts the session's requests, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>When it came, by the session's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it came, in milliseconds since the session began, by a clock that nobody moves.</summary>
    public required double Elapsed { get; init; }

    /// <summary>The provider that was asked; null where the path names none.</summary>
    public string? Provider { get; init; }

    /// <summary>The operation; null where the vendor has none such.</summary>
    public string? Operation { get; init; }

    /// <summary>What the operation does with jobs: <c>poll</c>, <c>submit</c>, <c>cancel</c>, <c>result</c>, <c>graphQL</c>, <c>other</c>; null where there is no operation.</summary>
    public string? Role { get; init; }

    /// <summary>The job that the answer tells of (<c>acme:red/7</c>); null where it tells of none.</summary>
    public string? Job { get; init; }

    /// <summary>The job's scenario.</summary>
    public string? Scenario { get; init; }

    /// <summary>The word that the answer says, or the kind of answer.</summary>
    public string? Word { get; init; }

    /// <summary>The state of that word by the mapping.</summary>
    public JobState? State { get; init; }

    /// <summary>Whether the answer says that the job is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>The method.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as they were sent, secrets masked.</summary>
    public required string Path { get; init; }

    /// <summary>The request's headers, secrets masked.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> RequestHeaders { get; init; }

    /// <summary>The request's body, as far as it is kept.</summary>
    public string RequestBody { get; init; } = "";

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>The answer's headers, without those that the connection needs.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> AnswerHeaders { get; init; }

    /// <summary>The answer's body, as far as it is kept.</summary>
    public string AnswerBody { get; init; } = "";

    /// <summary>How many bytes the answer's body has.</summary>
    public int AnswerBytes { get; init; }

    /// <summary>What the answer's <c>Retry-After</c> asks for; null where it has none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The faults that hit it; null: none.</summary>
    public string? Fault { get; init; }

    /// <summary>What in the request is not as the vendor describes it, and what else is worth knowing of it; empty: nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
