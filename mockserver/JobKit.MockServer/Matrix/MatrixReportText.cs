using System.Text;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>Writes a matrix report for people.</summary>
internal static class MatrixReportText
{
    private const string NoCell = "-";

    public static string Write(MatrixReport report)
    {
        var text = new StringBuilder();
        foreach (var provider in report.Cells.GroupBy(cell => cell.Provider))
        {
            WriteTable(text, provider.Key, [.. provider]);
            text.Append('\n');
        }

        var problems = Problems(report).ToArray();
        foreach (var problem in problems)
        {
            text.Append(problem).Append('\n');
        }

        return text.Append(problems.Length > 0 ? "\n" : "").Append(Sum(report)).ToString();
    }

    /// <summary>A line for each problem of each cell.</summary>
    public static IEnumerable<string> Problems(MatrixReport report) =>
        report.Cells.SelectMany(cell => cell.Problems.Select(problem => $"{cell.Cell}: {problem.Verdict.ToText()}: {problem.Text}"));

    private static string Sum(MatrixReport report) => report.Cells.Count == 0
        ? "No cell was run."
        : $"{report.Cells.Count} {(report.Cells.Count == 1 ? "cell" : "cells")}: {string.Join(", ", report.Cells.GroupBy(cell => cell.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.ToText()}"))}.";

    private static void WriteTable(StringBuilder text, string provider, MatrixResult[] cells)
    {
        var states = cells.Select(cell => cell.State).Distinct().ToArray();
        var rows = cells.Select(cell => cell.Fault).Distinct().Select(fault => states
            .Select(state => cells.FirstOrDefault(cell => cell.Fault == fault && cell.State == state)?.Verdict.ToText() ?? NoCell)
            .Prepend(fault));
        string[][] table = [[provider, .. states.Select(state => state.ToWord())], .. rows.Select(row => row.ToArray())];
        var widths = Enumerable.Range(0, states.Length + 1).Select(column => table.Max(row => row[column].Length)).ToArray();
        foreach (var row in table)
        {
            text.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        }
    }
}
