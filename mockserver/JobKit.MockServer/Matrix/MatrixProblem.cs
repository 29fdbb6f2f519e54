namespace JobKit.MockServer;

/// <summary>One thing that a client mishandled in a cell.</summary>
/// <param name="Verdict">What kind of thing.</param>
/// <param name="Text">What happened, for people.</param>
public sealed record MatrixProblem(MatrixVerdict Verdict, string Text);
