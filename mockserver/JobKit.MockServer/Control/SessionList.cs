namespace JobKit.MockServer;

/// <summary>The sessions of a server.</summary>
internal sealed record SessionList(IReadOnlyList<SessionView> Sessions, long Evicted);
