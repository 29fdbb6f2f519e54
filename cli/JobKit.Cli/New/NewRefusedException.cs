namespace JobKit.Cli.New;

/// <summary>Why <c>jobkit new</c> does nothing: a sentence for people, which names the mend. Never leaves the command.</summary>
internal sealed class NewRefusedException(string message) : Exception(message);
