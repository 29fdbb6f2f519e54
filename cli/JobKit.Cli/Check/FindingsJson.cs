using System.Text.Json;
using JobKit.Specs;

namespace JobKit.Cli.Check;

/// <summary>Findings for other programs.</summary>
internal static class FindingsJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Write(CheckReport report) => JsonSerializer.Serialize(
        new
        {
            report.Providers,
            report.Errors,
            report.Warnings,
            report.Questions,
            Findings = report.Findings.Select(finding => new
            {
                finding.Id,
                Severity = finding.Severity.ToString().ToLowerInvariant(),
                File = finding.Location.Path,
                finding.Location.Line,
                finding.Location.Column,
                finding.Location.EndLine,
                finding.Location.EndColumn,
                finding.Message,
                finding.IsQuestion,
            }),
        },
        Options);
}
