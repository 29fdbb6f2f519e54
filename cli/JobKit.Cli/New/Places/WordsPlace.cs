namespace JobKit.Cli.New;

/// <summary>A field that says a word or a number, whose values are known.</summary>
internal sealed record WordsPlace(int Score, string Reason, AnswerField Field, WordSet Words) : StatusPlace(Score, Reason);
