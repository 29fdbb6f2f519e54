using System.Text;

namespace JobKit.MockServer;

/// <summary>How a client did in the cells of a matrix.</summary>
public sealed record MatrixReport
{
    /// <summary>Whether there were cells and all went well.</summary>
    public bool Passed => Cells.Count > 0 && Cells.All(cell => cell.Verdict == MatrixVerdict.Well);

    /// <summary>What became of each cell, by provider, state and fault.</summary>
    public required IReadOnlyList<MatrixResult> Cells { get; init; }

    /// <summary>The report as JSON, as the control API writes it.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ControlWriter.Bytes(this));

    /// <summary>The report for people: a table for each provider, what went wrong cell by cell, and a line that sums up.</summary>
    public override string ToString() => MatrixReportText.Write(this);

    /// <summary>Throws where a cell did not go well.</summary>
    /// <exception cref="VerificationException">One did not; the message lists all problems.</exception>
    public void ThrowIfFailed()
    {
        if (!Passed)
        {
            throw new VerificationException(Cells.Count == 0 ? ["No cell was run."] : MatrixReportText.Problems(this).ToArray());
        }
    }
}
