using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>What became of a client in one cell.</summary>
public sealed record MatrixResult
{
    /// <summary>The cell's name (<c>sutro.failed.truncated-json</c>).</summary>
    public required string Cell { get; init; }

    /// <summary>The provider's name.</summary>
    public required string Provider { get; init; }

    /// <summary>The state that the job truly ended in.</summary>
    public required JobState State { get; init; }

    /// <summary>The vendor's word for it in this cell.</summary>
    public required string Word { get; init; }

    /// <summary>The fault; <c>none</c> where there was none.</summary>
    public required string Fault { get; init; }

    /// <summary>What the client reported, as it wrote it; null where it reported nothing.</summary>
    public string? Said { get; init; }

    /// <summary>Why the client reported nothing; null where it did.</summary>
    public string? Error { get; init; }

    /// <summary>How many times it asked for the job.</summary>
    public required int Polls { get; init; }

    /// <summary>The gravest of the <see cref="Problems"/>; <see cref="MatrixVerdict.Well"/> where there are none.</summary>
    public MatrixVerdict Verdict => Problems.Count == 0 ? MatrixVerdict.Well : Problems.Min(problem => problem.Verdict);

    /// <summary>Everything that the client mishandled, the gravest first.</summary>
    public required IReadOnlyList<MatrixProblem> Problems { get; init; }
}
