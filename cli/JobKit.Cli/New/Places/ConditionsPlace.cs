namespace JobKit.Cli.New;

/// <summary>An array of conditions, each with a name and whether it holds, as Kubernetes writes them.</summary>
/// <param name="Score">How likely it is the place.</param>
/// <param name="Reason">Why.</param>
/// <param name="Field">The array.</param>
/// <param name="Key">The pointer to the name, in an element.</param>
/// <param name="Holds">The pointer to what says whether it holds, in an element.</param>
/// <param name="Good">The name of the condition that says success.</param>
/// <param name="Bad">The name of the condition that says failure.</param>
internal sealed record ConditionsPlace(int Score, string Reason, AnswerField Field, string Key, string Holds, string Good, string Bad) : StatusPlace(Score, Reason);
