namespace JobKit.MockServer;

/// <summary>A request that was answered.</summary>
internal sealed record JournalHappening(string Session, JournalEntry Entry);
