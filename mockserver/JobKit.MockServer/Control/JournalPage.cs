namespace JobKit.MockServer;

/// <summary>A part of a session's journal, the oldest first.</summary>
internal sealed record JournalPage(IReadOnlyList<JournalEntry> Entries, JournalCounts Counts);
