namespace JobKit.MockServer;

/// <summary>Which requests are meant. What is not set takes any.</summary>
public sealed record JournalFilter
{
    /// <summary>The provider's name.</summary>
    public string? Provider { get; init; }

    /// <summary>The operation's id, or its role: <c>poll</c>, <c>submit</c>, <c>cancel</c>, <c>result</c>, <c>graphQL</c>, <c>other</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>The job: its reference (<c>acme:red/7</c>), its whole key or one field of it.</summary>
    public string? Job { get; init; }

    /// <summary>The word that the answer says, or the kind of answer.</summary>
    public string? Word { get; init; }

    /// <summary>The method.</summary>
    public string? Method { get; init; }

    /// <summary>A part of path and query.</summary>
    public string? Path { get; init; }

    /// <summary>The HTTP status.</summary>
    public int? Status { get; init; }

    /// <summary>A kind of fault that hit it.</summary>
    public string? Fault { get; init; }

    /// <summary>Only requests after this number.</summary>
    public long? After { get; init; }

    internal bool Takes(JournalRecord record) =>
        (Provider is null || Provider.Equals(record.Provider?.Name, StringComparison.OrdinalIgnoreCase))
        && (Operation is null || (record.Operation is { } operation && (operation.Name == Operation || Operation.Equals(operation.Role.ToWord(), StringComparison.OrdinalIgnoreCase))))
        && (Job is null || record.Note?.Key.IsMeantBy(Job) == true)
        && (Word is null || Word.Equals(record.Note?.Step, StringComparison.OrdinalIgnoreCase))
        && (Method is null || Method.Equals(record.Method, StringComparison.OrdinalIgnoreCase))
        && (Path is null || record.Path.Contains(Path, StringComparison.Ordinal))
        && (Status is null || Status == record.Status)
        && (Fault is null || record.Fault?.Contains(Fault, StringComparison.Ordinal) == true)
        && (After is null || record.Number > After);

    /// <summary>What is meant, in a few words.</summary>
    public override string ToString() => string.Join(", ", new (string Name, object? Value)[]
    {
        ("provider", Provider), ("operation", Operation), ("job", Job), ("word", Word), ("method", Method), ("path", Path), ("status", Status), ("fault", Fault), ("after", After),
    }.Where(part => part.Value is not null).Select(part => $"{part.Name} {part.Value}").DefaultIfEmpty("any request"));
}
