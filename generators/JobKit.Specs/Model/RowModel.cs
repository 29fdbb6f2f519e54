namespace JobKit.Specs;

/// <summary>A row of the table.</summary>
public sealed record RowModel
{
    /// <summary>What the row asks, in the order of the columns; a column that is not mentioned may be anything.</summary>
    public EquatableArray<RowCell> Cells { get; init; }

    /// <summary>The state.</summary>
    public required JobState Is { get; init; }

    /// <summary>Whether the job is over: the state is terminal, or the row says <c>over: true</c>.</summary>
    public required bool IsOver { get; init; }

    /// <summary>Where the row's own message is; empty: nowhere.</summary>
    public EquatableArray<Expression> Message { get; init; }

    /// <summary>Where the row's own error code is; empty: nowhere.</summary>
    public EquatableArray<Expression> Code { get; init; }
}
