namespace JobKit.Specs;

/// <summary>A column of the decision table, with its domain.</summary>
public sealed record ColumnModel
{
    /// <summary>Its name in rows (<c>state</c>, <c>conditions.Complete</c>; <c>status</c> in the shorthand).</summary>
    public required string Name { get; init; }

    /// <summary>What a value is read as.</summary>
    public required ColumnKind Kind { get; init; }

    /// <summary>Where the value is: the first that finds one of the right kind.</summary>
    public EquatableArray<Expression> At { get; init; }

    /// <summary>The domain, without <c>absent</c> and <c>other</c>: the description's enum and <c>values</c>; <c>true</c>, <c>false</c>; <c>zero</c>, <c>positive</c> and, where a row names it, <c>negative</c>; statuses; for an array the values of its elements.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Whether values outside the list are a member of the domain, <c>other</c>.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the domain holds <c>absent</c>: false where the description makes the place required and non-null at every step, and where <see cref="AbsentAs"/> steps in.</summary>
    public bool CanBeAbsent { get; init; } = true;

    /// <summary>What a missing value counts as; null where missing is <c>absent</c>.</summary>
    public string? AbsentAs { get; init; }

    /// <summary>Whether case is ignored (ordinally).</summary>
    public bool IgnoreCase { get; init; }

    /// <summary>Whether the description says that the place is a number, so that 1.0 equals 1.</summary>
    public bool IsNumber { get; init; }

    /// <summary>For an array: the place in each element; the root pointer for an array of scalars.</summary>
    public Pointer? Each { get; init; }

    /// <summary>For a column of <c>keyBy</c>: which element of the array, and what of it.</summary>
    public KeyByModel? KeyBy { get; init; }

    /// <summary>Whether the column can be the main one: a closed enum, no array, no status, no <c>keyBy</c>.</summary>
    public bool IsClosedEnum => Kind == ColumnKind.Enum && !IsOpen && KeyBy is null;
}
