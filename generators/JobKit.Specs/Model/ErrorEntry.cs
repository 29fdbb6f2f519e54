namespace JobKit.Specs;

/// <summary>An entry of <c>errors</c>.</summary>
public sealed record ErrorEntry
{
    /// <summary>The statuses that it takes; empty: any (but see <see cref="OnlyNotAccepted"/>).</summary>
    public EquatableArray<StatusRange> Statuses { get; init; }

    /// <summary>Whether it takes only statuses that are not accepted: <c>status: default</c>, and an entry with neither <c>is</c> nor <c>when</c>.</summary>
    public bool OnlyNotAccepted { get; init; }

    /// <summary>Whether it takes only answers to a GraphQL call that have <c>errors</c> and no data (the entry that GraphQL has by itself).</summary>
    public bool IsGraphQLFailure { get; init; }

    /// <summary>What must hold besides, all of it.</summary>
    public EquatableArray<WhenModel> When { get; init; }

    /// <summary>What the answer means; null: the default for its status.</summary>
    public OutcomeKind? Is { get; init; }

    /// <summary>Where its text is.</summary>
    public EquatableArray<Expression> Message { get; init; }

    /// <summary>Where its code is.</summary>
    public EquatableArray<Expression> Code { get; init; }
}
