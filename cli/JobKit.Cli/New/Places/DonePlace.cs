namespace JobKit.Cli.New;

/// <summary>A boolean that says that the job is over.</summary>
internal sealed record DonePlace(int Score, string Reason, AnswerField Field) : StatusPlace(Score, Reason);
