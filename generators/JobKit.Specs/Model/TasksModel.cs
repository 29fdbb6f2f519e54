namespace JobKit.Specs;

/// <summary>The sub-tasks of a job. Expressions inside are mostly <see cref="ElementExpression"/>s.</summary>
public sealed record TasksModel
{
    /// <summary>The array, or the object whose members are the elements.</summary>
    public EquatableArray<Expression> At { get; init; }

    /// <summary>The task's id.</summary>
    public EquatableArray<Expression> Id { get; init; }

    /// <summary>The task's name.</summary>
    public EquatableArray<Expression> Name { get; init; }

    /// <summary>The task's text for people.</summary>
    public EquatableArray<Expression> Message { get; init; }

    /// <summary>The task's state: a table over places of the element.</summary>
    public required TableModel Table { get; init; }

    /// <summary>What went wrong with the task.</summary>
    public ErrorReads? Error { get; init; }
}
