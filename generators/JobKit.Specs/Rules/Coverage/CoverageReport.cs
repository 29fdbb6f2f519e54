namespace JobKit.Specs;

/// <summary>What a decision table leaves open, and which of its parts do nothing.</summary>
internal sealed record CoverageReport
{
    /// <summary>Combinations that have to be covered and are not, in the table's order, a handful at most; empty: the table is total.</summary>
    public EquatableArray<UncoveredCombination> Uncovered { get; init; }

    /// <summary>Rows that can never match. In the shorthand without those whose every value stands in <see cref="Twice"/>.</summary>
    public EquatableArray<HiddenRow> Hidden { get; init; }

    /// <summary>Values that the shorthand maps more than once; empty for a table with rows.</summary>
    public EquatableArray<TwiceMapped> Twice { get; init; }

    /// <summary>The rows that are over and can be reached with an unlisted value of the main column.</summary>
    public EquatableArray<int> OverByUnlisted { get; init; }

    /// <summary>Whether every question was answered. False for a table so entangled that the search was stopped: what is reported is true, and something may be missing.</summary>
    public bool IsExact { get; init; } = true;
}
