namespace JobKit.Cli.New;

/// <summary>What becomes of the words that only say "over".</summary>
/// <param name="Columns">What decides beside them.</param>
/// <param name="Rows">The rows that they get; none where they are taken for success.</param>
internal sealed record OverEnds(IReadOnlyList<DraftLine> Columns, IReadOnlyList<DraftRow> Rows)
{
    /// <summary>Whether they are taken for success, so that they need no rows of their own.</summary>
    public bool SameAsSucceeded => Rows.Count == 0;

    /// <summary>Why they are taken for success.</summary>
    public string? Why { get; init; }
}
