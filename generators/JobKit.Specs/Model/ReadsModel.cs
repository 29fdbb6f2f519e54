namespace JobKit.Specs;

/// <summary>What a poll tells besides the state. An empty list: the mapping does not say.</summary>
public sealed record ReadsModel
{
    /// <summary>The text for people.</summary>
    public EquatableArray<Expression> Message { get; init; }

    /// <summary>When the job was created.</summary>
    public TimeModel? CreatedAt { get; init; }

    /// <summary>When it started.</summary>
    public TimeModel? StartedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public TimeModel? UpdatedAt { get; init; }

    /// <summary>When it ended; read only when over.</summary>
    public TimeModel? FinishedAt { get; init; }

    /// <summary>When the vendor forgets it.</summary>
    public TimeModel? ExpiresAt { get; init; }

    /// <summary>Where the result is; read only on full or partial success.</summary>
    public EquatableArray<Expression> ResultUrl { get; init; }

    /// <summary>The job's page for people.</summary>
    public EquatableArray<Expression> WebUrl { get; init; }

    /// <summary>How far it is.</summary>
    public ProgressModel? Progress { get; init; }

    /// <summary>What went wrong; read only when over without full success.</summary>
    public ErrorReads? Error { get; init; }
}
