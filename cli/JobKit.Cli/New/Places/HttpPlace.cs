namespace JobKit.Cli.New;

/// <summary>The HTTP status: 202 while the job runs, 200 when it is over.</summary>
internal sealed record HttpPlace(int Score, string Reason) : StatusPlace(Score, Reason);
