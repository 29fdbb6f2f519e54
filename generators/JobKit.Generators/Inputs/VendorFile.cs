using JobKit.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JobKit.Generators;

/// <summary>A file of a vendor folder, as the compiler hands it over.</summary>
/// <param name="Vendor">The folder's name.</param>
/// <param name="HasClient">Whether a typed client is made of the description.</param>
/// <param name="File">The file.</param>
internal sealed record VendorFile(string Vendor, bool HasClient, SourceFile File)
{
    public static VendorFile? Read((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        var options = input.Options.GetOptions(input.Text);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.JobKitVendor", out var vendor) || vendor.Length == 0
            || !options.TryGetValue("build_metadata.AdditionalFiles.JobKitName", out var name) || name.Length == 0
            || input.Text.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        var hasClient = options.TryGetValue("build_metadata.AdditionalFiles.JobKitTypedClient", out var client) && client is "all" or "mapped";
        return new VendorFile(vendor, hasClient, new SourceFile(name.Replace('\\', '/'), input.Text.Path, text.ToString()));
    }
}
