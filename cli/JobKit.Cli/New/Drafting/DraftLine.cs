namespace JobKit.Cli.New;

/// <summary>A line of a drafted mapping.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value, as YAML in one line.</param>
/// <param name="Comment">Why it is so, where it is a guess; null where the description says it.</param>
internal sealed record DraftLine(string Key, string Value, string? Comment = null);
