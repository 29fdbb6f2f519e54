using JobKit.Specs;

namespace JobKit.Cli.Check;

/// <summary>What checking some vendor folders found.</summary>
/// <param name="Providers">The names of the providers that are whole.</param>
/// <param name="Findings">Everything found, by file and line.</param>
internal sealed record CheckReport(IReadOnlyList<string> Providers, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many findings keep a provider from being generated, questions apart.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == FindingSeverity.Error && !finding.IsQuestion);

    /// <summary>How many questions of a drafted mapping nobody has answered; they keep a provider from being generated, too.</summary>
    public int Questions => Findings.Count(finding => finding.IsQuestion);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count(finding => finding.Severity == FindingSeverity.Warning);

    /// <summary>Reads and checks the folders, each for itself and against the others.</summary>
    public static CheckReport Of(IReadOnlyList<VendorFolder> folders)
    {
        var readings = folders.Select(VendorReader.Read).ToList();
        var findings = readings.SelectMany(reading => reading.Findings).Concat(CrossVendorRules.Check(readings));
        var providers = readings.SelectMany(reading => reading.Providers).Where(provider => provider.Model is not null).Select(provider => provider.Name);
        return new CheckReport(
            [.. providers.Order(StringComparer.Ordinal)],
            [.. findings.OrderBy(finding => finding.Location.Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.Line).ThenBy(finding => finding.Location.Column)]);
    }
}
