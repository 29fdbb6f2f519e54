using JobKit.Specs;

namespace JobKit.Cli.Check;

/// <summary>Findings as compilers print them, and a last line that sums up.</summary>
internal static class FindingsText
{
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            output.WriteLine(finding with { Location = finding.Location with { Path = Shorten(finding.Location.Path) } });
        }

        output.WriteLine($"{Count(report.Providers.Count, "provider")} whole, {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}.");
        if (report.Questions > 0)
        {
            output.WriteLine($"{Count(report.Questions, "question")} left to answer: {Places(report)}.");
        }
    }

    private static string Places(CheckReport report) => string.Join(", ", report.Findings.Where(finding => finding.IsQuestion)
        .GroupBy(finding => finding.Location.Path, (path, questions) => $"{Shorten(path)} line {string.Join(", ", questions.Select(question => question.Location.Line))}"));

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
