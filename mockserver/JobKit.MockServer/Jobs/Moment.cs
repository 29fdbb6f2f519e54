namespace JobKit.MockServer;

/// <summary>Where a job is in its life, and when it came there.</summary>
/// <param name="Step">The index in its timeline.</param>
/// <param name="CreatedAt">When it was first heard of.</param>
/// <param name="StartedAt">When it left the pending words; until then when it was created.</param>
/// <param name="UpdatedAt">When it came to the present step; for a job that is over, when it ended.</param>
internal readonly record struct Moment(int Step, DateTimeOffset CreatedAt, DateTimeOffset StartedAt, DateTimeOffset UpdatedAt)
{
    /// <summary>The first moment of a life.</summary>
    public static Moment At(DateTimeOffset now) => new(0, now, now, now);
}
