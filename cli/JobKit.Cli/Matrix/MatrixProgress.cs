using JobKit.MockServer;

namespace JobKit.Cli.Matrix;

/// <summary>Counts the cells that are done, on one line that is written over; nothing where nobody looks at a terminal.</summary>
internal sealed class MatrixProgress(TextWriter error) : IProgress<MatrixResult>
{
    private int _done;
    private int _wrong;

    public void Report(MatrixResult value)
    {
        var wrong = value.Verdict == MatrixVerdict.Well ? Volatile.Read(ref _wrong) : Interlocked.Increment(ref _wrong);
        var done = Interlocked.Increment(ref _done);
        if (!Console.IsErrorRedirected)
        {
            error.Write($"\r{done} cells done, {wrong} mishandled ");
        }
    }

    /// <summary>Leaves the line.</summary>
    public void End()
    {
        if (!Console.IsErrorRedirected && _done > 0)
        {
            error.WriteLine();
        }
    }
}
