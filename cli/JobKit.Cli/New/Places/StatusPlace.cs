namespace JobKit.Cli.New;

/// <summary>Where an answer may tell how a job is.</summary>
/// <param name="Score">How likely it is the place, from 0; 40 is a good one.</param>
/// <param name="Reason">Why, in half a sentence.</param>
internal abstract record StatusPlace(int Score, string Reason);
