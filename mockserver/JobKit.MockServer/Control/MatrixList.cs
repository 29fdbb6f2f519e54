namespace JobKit.MockServer;

/// <summary>The cells of the matrix.</summary>
internal sealed record MatrixList(IReadOnlyList<MatrixEntry> Cells);
