using JobKit.MockServer;

namespace JobKit.Cli.Matrix;

/// <summary>A cell as variables of a process. What the job will come to is not among them.</summary>
internal static class CellEnvironment
{
    private const string Prefix = "JOBKIT_MATRIX_";

    public static IEnumerable<(string Name, string Value)> Of(MatrixCell cell) =>
    [
        (Prefix + "CELL", cell.Name),
        (Prefix + "PROVIDER", cell.Provider),
        (Prefix + "URL", cell.Address.ToString()),
        (Prefix + "JOB", cell.Job),
        .. cell.Key.Select(field => ($"{Prefix}KEY_{Variable(field.Key)}", field.Value)),
    ];

    private static string Variable(string field) => string.Concat(field.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
}
