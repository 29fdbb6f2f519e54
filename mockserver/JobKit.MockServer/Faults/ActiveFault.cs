namespace JobKit.MockServer;

/// <summary>A fault of a session and what it did so far.</summary>
/// <param name="Id">What it is removed by.</param>
/// <param name="Rule">The fault and what it hits.</param>
/// <param name="Matched">How many requests its filters let through.</param>
/// <param name="Hit">How many of these it changed.</param>
public sealed record ActiveFault(string Id, FaultRule Rule, long Matched, long Hit);
