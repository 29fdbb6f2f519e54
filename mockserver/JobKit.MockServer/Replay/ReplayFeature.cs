namespace JobKit.MockServer;

/// <summary>Marks a request as one of a replay, which has a session of its own that nobody else sees.</summary>
/// <param name="Session">The session.</param>
internal sealed record ReplayFeature(MockSession Session);
