namespace JobKit.MockServer;

/// <summary>The jobs of a session, the latest first.</summary>
internal sealed record JobList(IReadOnlyList<MockJob> Jobs, int Total);
