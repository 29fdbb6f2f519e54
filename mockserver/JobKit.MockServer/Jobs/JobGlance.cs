namespace JobKit.MockServer;

/// <summary>Where a job is at a moment.</summary>
/// <param name="Step">The step.</param>
/// <param name="Moment">When it came there.</param>
/// <param name="HasMoved">Whether looking moved it.</param>
/// <param name="RetryAfter">What <c>Retry-After</c> says; null: nothing.</param>
internal readonly record struct JobGlance(TimelineStep Step, Moment Moment, bool HasMoved, TimeSpan? RetryAfter);
