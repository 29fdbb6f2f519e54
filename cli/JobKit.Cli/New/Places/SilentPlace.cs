namespace JobKit.Cli.New;

/// <summary>A field that by its name says how the job is, whose values nobody lists.</summary>
internal sealed record SilentPlace(int Score, string Reason, AnswerField Field) : StatusPlace(Score, Reason);
