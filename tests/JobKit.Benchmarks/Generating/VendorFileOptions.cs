using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JobKit.Benchmarks;

/// <summary>What MSBuild says of the files.</summary>
internal sealed class VendorFileOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options((VendorFile)textFile);

    private sealed class Options(VendorFile? file) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key.ToLowerInvariant() switch
            {
                "build_metadata.additionalfiles.jobkitvendor" => file?.Vendor,
                "build_metadata.additionalfiles.jobkitname" => file?.Name,
                "build_metadata.additionalfiles.jobkittypedclient" => file is null ? null : "none",
                _ => null,
            };
            return value is not null;
        }
    }
}
