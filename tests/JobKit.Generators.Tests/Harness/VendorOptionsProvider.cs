using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JobKit.Generators.Tests;

/// <summary>What MSBuild tells the generator of each file.</summary>
internal sealed class VendorOptionsProvider : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is VendorText file
        ? new Options(new()
        {
            ["build_metadata.AdditionalFiles.JobKitVendor"] = file.Vendor,
            ["build_metadata.AdditionalFiles.JobKitName"] = file.Name,
        })
        : GlobalOptions;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
