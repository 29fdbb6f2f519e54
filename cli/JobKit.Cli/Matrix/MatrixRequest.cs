using JobKit.MockServer;

namespace JobKit.Cli.Matrix;

/// <summary>A command that is to be put through the matrix.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="Options">Which cells, and how far each may go.</param>
/// <param name="Report">The file for the report as JSON; null for none.</param>
internal sealed record MatrixRequest(IReadOnlyList<string> Command, MatrixOptions Options, string? Report);
