namespace JobKit.TestKit;

/// <summary>How a program ended, and all that it said.</summary>
public sealed record ProgramOutput(int ExitCode, string Text);
