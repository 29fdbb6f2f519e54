namespace JobKit.Cli.New;

/// <summary>A drafted mapping, before it is text.</summary>
internal sealed record MappingDraft
{
    /// <summary>What stands above the poll: title, server, auth.</summary>
    public required IReadOnlyList<DraftLine> Head { get; init; }

    /// <summary>The call that reads one job, and what every call gets.</summary>
    public required IReadOnlyList<DraftLine> Calls { get; init; }

    public required StatusDraft Status { get; init; }

    public required IReadOnlyList<DraftLine> Reads { get; init; }

    /// <summary>The entries of <c>errors</c>, without keys.</summary>
    public required IReadOnlyList<DraftLine> Errors { get; init; }

    /// <summary>The other calls, and how often to ask.</summary>
    public required IReadOnlyList<DraftLine> Tail { get; init; }

    /// <summary>How many lines are guesses.</summary>
    public int Guesses => Head.Concat(Calls).Concat(Status.Columns).Concat(Reads).Concat(Errors).Concat(Tail).Select(line => line.Comment)
        .Concat(Status.Rows.Where(row => !row.IsQuestion).Select(row => row.Comment)).Count(comment => comment?.Contains("guess:", StringComparison.Ordinal) == true);

    /// <summary>GraphQL documents, by file name.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; init; } = new Dictionary<string, string>();
}
