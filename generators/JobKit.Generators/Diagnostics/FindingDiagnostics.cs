using JobKit.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JobKit.Generators;

/// <summary>Findings as diagnostics, at their place in the vendor's file.</summary>
internal static class FindingDiagnostics
{
    public static void Report(SourceProductionContext context, Finding finding)
    {
        var at = finding.Location;
        var start = new LinePosition(Math.Max(0, at.Line - 1), Math.Max(0, at.Column - 1));
        var end = new LinePosition(Math.Max(start.Line, at.EndLine - 1), at.EndLine > at.Line ? Math.Max(0, at.EndColumn - 1) : Math.Max(start.Character, at.EndColumn - 1));
        context.ReportDiagnostic(Diagnostic.Create(Descriptor(finding), Microsoft.CodeAnalysis.Location.Create(at.Path, default, new LinePositionSpan(start, end)), finding.Message));
    }

#pragma warning disable RS1032, RS1033, RS2008 // Messages are whole sentences; the catalogue of findings is JobKit.Specs' own.
    private static DiagnosticDescriptor Descriptor(Finding finding) => new(
        finding.Id,
        finding.Id,
        "{0}",
        "JobKit",
        finding.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: FindingCatalogue.HelpLinkOf(finding.Id));
#pragma warning restore RS1032, RS1033, RS2008
}
