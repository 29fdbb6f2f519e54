namespace JobKit.Cli.New;

/// <summary>A row of a drafted table.</summary>
/// <param name="Cells">The cells, column by column, as YAML.</param>
/// <param name="States">The state; several where it is a question.</param>
/// <param name="Comment">Why, where it is a guess or a question.</param>
/// <param name="IsOver">Whether the row says <c>over: true</c>.</param>
internal sealed record DraftRow(IReadOnlyList<(string Column, string Value)> Cells, IReadOnlyList<Specs.JobState> States, string? Comment = null, bool IsOver = false)
{
    public bool IsQuestion => States.Count > 1;

    /// <summary>The state as written: <c>failed</c>, or <c>partiallySucceeded or failed?</c>.</summary>
    public string Is => string.Join(" or ", States.Select(Specs.JobStates.ToWord)) + (IsQuestion ? "?" : "");
}
