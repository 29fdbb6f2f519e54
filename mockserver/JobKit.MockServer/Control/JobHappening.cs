namespace JobKit.MockServer;

/// <summary>A job that began or changed.</summary>
internal sealed record JobHappening(string Session, MockJob Job);
