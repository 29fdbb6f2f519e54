namespace JobKit.Cli.New;

/// <summary>Something that speaks for or against an operation as the one that reads a job.</summary>
/// <param name="Points">How much.</param>
/// <param name="Reason">Half a sentence for people.</param>
internal sealed record Evidence(int Points, string Reason);
