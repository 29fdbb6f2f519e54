namespace JobKit.Cli.New;

/// <summary>A documented answer that is no status.</summary>
/// <param name="Status">Its status as documented.</param>
/// <param name="Is">What it is, where that is not the default; null: the default.</param>
/// <param name="Message">Where its text stands.</param>
/// <param name="Code">Where its code stands.</param>
internal sealed record ErrorEntryDraft(string Status, string? Is, string? Message, string? Code);
