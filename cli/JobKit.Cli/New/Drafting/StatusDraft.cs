namespace JobKit.Cli.New;

/// <summary>A drafted table: columns and rows. Where there is one column and no question, it can be written in short.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, in the order in which they are tried.</param>
internal sealed record StatusDraft(IReadOnlyList<DraftLine> Columns, IReadOnlyList<DraftRow> Rows)
{
    /// <summary>The statuses that carry a state, where that is not every 2xx.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Whether the vendor's words are not known at all, so that every state is a question.</summary>
    public bool AsksForWords { get; init; }

    /// <summary>Whether one line a state says it all.</summary>
    public bool IsShort => Columns.Count == 1 && Rows.All(row => row is { IsQuestion: false, IsOver: false, Cells.Count: 1 }) && Rows.Select(row => row.Is).Distinct().Count() == Rows.Count;

    /// <summary>How many questions it leaves.</summary>
    public int Questions => AsksForWords ? Rows.Count : Rows.Count(row => row.IsQuestion);
}
